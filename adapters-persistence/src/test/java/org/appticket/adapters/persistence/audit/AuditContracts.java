package org.appticket.adapters.persistence.audit;

import org.appticket.adapters.persistence.Ports;
import org.appticket.adapters.persistence.Store;
import org.appticket.adapters.persistence.server.TestDatabase;
import org.appticket.application.contract.audit.AuditCheckpointsContract;
import org.appticket.application.contract.audit.AuditLogContract;
import org.appticket.application.contract.audit.AuditSetting;
import org.appticket.application.contract.audit.AuditTrailContract;
import org.appticket.application.fake.access.InMemorySecrets;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.AuditLog;
import org.appticket.application.port.access.People;
import org.appticket.application.port.access.Secrets;
import org.appticket.application.port.audit.AuditCheckpoints;
import org.appticket.application.port.audit.AuditTrail;
import org.appticket.domain.id.PersonId;
import org.junit.jupiter.api.Nested;

/** The adapters keep to the contracts on one kind of database. */
abstract class AuditContracts {
    private final Ports ports;
    private final Secrets secrets = new InMemorySecrets(1);

    AuditContracts(TestDatabase database) {
        ports = Store.empty(database).ports();
    }

    private abstract class Setting implements AuditSetting {
        @Override
        public UnitOfWork unitOfWork() {
            return ports.unitOfWork();
        }

        @Override
        public People people() {
            return ports.people();
        }

        @Override
        public PersonId nextPerson() {
            return ports.identifiers().nextPerson();
        }

        @Override
        public Secrets secrets() {
            return secrets;
        }

        @Override
        public AuditLog log() {
            return ports.auditLog();
        }

        @Override
        public AuditTrail trail() {
            return ports.auditTrail();
        }
    }

    @Nested
    final class SqlAuditLogTest extends Setting implements AuditLogContract {}

    @Nested
    final class SqlAuditTrailTest extends Setting implements AuditTrailContract {}

    @Nested
    final class SqlAuditCheckpointsTest extends Setting implements AuditCheckpointsContract {
        @Override
        public AuditCheckpoints checkpoints() {
            return ports.auditCheckpoints();
        }
    }
}
