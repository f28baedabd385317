package org.appticket.adapters.persistence.audit;

import org.appticket.adapters.persistence.server.TestDatabase;

final class MySqlAuditTest extends AuditContracts {
    MySqlAuditTest() {
        super(TestDatabase.MYSQL);
    }
}
