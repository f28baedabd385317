package org.appticket.application.fake.merge;

import org.appticket.application.contract.merge.MergeRacesContract;
import org.appticket.application.contract.merge.MergesContract;
import org.appticket.application.dsl.Ports;
import org.appticket.application.fake.InMemoryPorts;
import org.appticket.application.fake.content.InMemoryAttachments;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.port.content.Attachments;
import org.junit.jupiter.api.Nested;

/** The fake keeps to the contract. */
final class InMemoryMergesTest {

    @Nested
    final class KeptTest implements MergesContract {
        private final InMemoryStore store = new InMemoryStore();
        private final Ports ports = InMemoryPorts.over(store);

        @Override
        public Ports ports() {
            return ports;
        }

        @Override
        public Attachments attachments() {
            return new InMemoryAttachments(store);
        }
    }

    @Nested
    final class RacesTest implements MergeRacesContract {
        private final Ports ports = InMemoryPorts.fresh();

        @Override
        public Ports ports() {
            return ports;
        }
    }
}
