package org.appticket.application.throttle;

import org.appticket.application.contract.throttle.FailureCountsContract;
import org.appticket.application.contract.throttle.FamiliarPlacesContract;
import org.appticket.application.contract.throttle.ProofWatchContract;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.throttle.InMemoryFailureCounts;
import org.appticket.application.fake.throttle.InMemoryFamiliarPlaces;
import org.appticket.application.fake.throttle.InMemoryProofWatch;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.throttle.FailureCounts;
import org.appticket.application.port.throttle.FamiliarPlaces;
import org.appticket.application.port.throttle.ProofWatch;
import org.junit.jupiter.api.Nested;

/** The fakes keep to the contracts. */
final class InMemoryThrottlePortsTest {

    @Nested
    final class InMemoryFailureCountsTest implements FailureCountsContract {
        private final InMemoryStore store = new InMemoryStore();
        private final FailureCounts counts = new InMemoryFailureCounts(store);

        @Override
        public UnitOfWork unitOfWork() {
            return store;
        }

        @Override
        public FailureCounts counts() {
            return counts;
        }
    }

    @Nested
    final class InMemoryFamiliarPlacesTest implements FamiliarPlacesContract {
        private final InMemoryStore store = new InMemoryStore();
        private final FamiliarPlaces places = new InMemoryFamiliarPlaces(store);

        @Override
        public UnitOfWork unitOfWork() {
            return store;
        }

        @Override
        public FamiliarPlaces places() {
            return places;
        }
    }

    @Nested
    final class InMemoryProofWatchTest implements ProofWatchContract {
        private final ProofWatch watch = new InMemoryProofWatch();

        @Override
        public ProofWatch watch() {
            return watch;
        }
    }
}
