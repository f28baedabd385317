package org.appticket.adapters.persistence.audit;

import org.appticket.adapters.persistence.server.TestDatabase;

final class MariaDbAuditTest extends AuditContracts {
    MariaDbAuditTest() {
        super(TestDatabase.MARIADB);
    }
}
