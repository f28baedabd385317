package org.appticket.adapters.persistence.audit;

import org.appticket.adapters.persistence.server.TestDatabase;

final class H2AuditTest extends AuditContracts {
    H2AuditTest() {
        super(TestDatabase.H2);
    }
}
