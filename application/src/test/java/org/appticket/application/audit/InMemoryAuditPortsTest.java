package org.appticket.application.audit;

import java.time.InstantSource;
import org.appticket.application.contract.access.PeopleSetting;
import org.appticket.application.contract.audit.AuditCheckpointsContract;
import org.appticket.application.contract.audit.AuditLogContract;
import org.appticket.application.contract.audit.AuditSetting;
import org.appticket.application.contract.audit.AuditTrailContract;
import org.appticket.application.fake.access.InMemoryAuditLog;
import org.appticket.application.fake.access.InMemoryPeopleSetting;
import org.appticket.application.fake.audit.InMemoryAuditCheckpoints;
import org.appticket.application.fake.audit.InMemoryAuditTrail;
import org.appticket.application.port.access.AuditLog;
import org.appticket.application.port.audit.AuditCheckpoints;
import org.appticket.application.port.audit.AuditTrail;
import org.junit.jupiter.api.Nested;

/** The fakes keep to the contracts. */
final class InMemoryAuditPortsTest {

    private abstract static class Setting extends InMemoryPeopleSetting implements AuditSetting {
        private final AuditLog log = new InMemoryAuditLog(store, InstantSource.fixed(NOW));
        private final AuditTrail trail = new InMemoryAuditTrail(store);
        final AuditCheckpoints kept = new InMemoryAuditCheckpoints(store);

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
