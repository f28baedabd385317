package org.appticket.application.audit;

import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import org.appticket.application.contract.access.PeopleSetting;
import org.appticket.application.contract.audit.AuditCheckpointsContract;
import org.appticket.application.contract.audit.AuditLogContract;
import org.appticket.application.contract.audit.AuditSetting;
import org.appticket.application.contract.audit.AuditTrailContract;
import org.appticket.application.fake.access.InMemoryAuditLog;
import org.appticket.application.fake.access.InMemoryPeople;
import org.appticket.application.fake.access.InMemorySecrets;
import org.appticket.application.fake.audit.InMemoryAuditCheckpoints;
import org.appticket.application.fake.audit.InMemoryAuditTrail;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.AuditLog;
import org.appticket.application.port.access.People;
import org.appticket.application.port.access.Secrets;
import org.appticket.application.port.audit.AuditCheckpoints;
import org.appticket.application.port.audit.AuditTrail;
import org.appticket.domain.id.PersonId;
import org.junit.jupiter.api.Nested;

/** The fakes keep to the contracts. */
final class InMemoryAuditPortsTest {

    private abstract static class Setting implements AuditSetting {
        private final InMemoryStore store = new InMemoryStore();
        private final People people = new InMemoryPeople(store);
        private final Secrets secrets = new InMemorySecrets(1);
        private final AuditLog log = new InMemoryAuditLog(store, InstantSource.fixed(NOW));
        private final AuditTrail trail = new InMemoryAuditTrail(store);
        private final AtomicLong numbers = new AtomicLong();
        final AuditCheckpoints kept = new InMemoryAuditCheckpoints(store);

        @Override
        public UnitOfWork unitOfWork() {
            return store;
        }

        @Override
        public People people() {
            return people;
        }

        @Override
        public PersonId nextPerson() {
            return new PersonId(numbers.incrementAndGet());
        }

        @Override
        public Secrets secrets() {
            return secrets;
        }

        @Override
        public AuditLog log() {
            return log;
        }

        @Override
        public AuditTrail trail() {
            return trail;
        }
    }

    @Nested
    final class InMemoryAuditLogTest extends Setting implements AuditLogContract {}

    @Nested
    final class InMemoryAuditTrailTest extends Setting implements AuditTrailContract {}

    @Nested
    final class InMemoryAuditCheckpointsTest extends Setting implements AuditCheckpointsContract, PeopleSetting {
        @Override
        public AuditCheckpoints checkpoints() {
            return kept;
        }
    }
}
