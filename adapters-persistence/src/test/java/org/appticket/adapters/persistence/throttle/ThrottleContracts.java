package org.appticket.adapters.persistence.throttle;

import org.appticket.adapters.persistence.Ports;
import org.appticket.adapters.persistence.Store;
import org.appticket.adapters.persistence.server.TestDatabase;
import org.appticket.application.contract.throttle.FailureCountsContract;
import org.appticket.application.contract.throttle.FamiliarPlacesContract;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.throttle.FailureCounts;
import org.appticket.application.port.throttle.FamiliarPlaces;
import org.junit.jupiter.api.Nested;

/** The adapters keep to the contracts on one kind of database. */
abstract class ThrottleContracts {
    private final Ports ports;

    ThrottleContracts(TestDatabase database) {
        ports = Store.empty(database).ports();
    }

    @Nested
    final class SqlFailureCountsTest implements FailureCountsContract {
        @Override
        public UnitOfWork unitOfWork() {
            return ports.unitOfWork();
        }

        @Override
        public FailureCounts counts() {
            return ports.failureCounts();
        }
    }

    @Nested
    final class SqlFamiliarPlacesTest implements FamiliarPlacesContract {
        @Override
        public UnitOfWork unitOfWork() {
            return ports.unitOfWork();
        }

        @Override
        public FamiliarPlaces places() {
            return ports.familiarPlaces();
        }
    }
}
