package org.appticket.adapters.persistence.factor;

import org.appticket.adapters.persistence.server.TestDatabase;

final class MariaDbFactorTest extends FactorContracts {
    MariaDbFactorTest() {
        super(TestDatabase.MARIADB);
    }
}
