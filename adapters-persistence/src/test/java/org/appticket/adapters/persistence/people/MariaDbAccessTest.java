package org.appticket.adapters.persistence.people;

import org.appticket.adapters.persistence.server.TestDatabase;

final class MariaDbAccessTest extends AccessContracts {
    MariaDbAccessTest() {
        super(TestDatabase.MARIADB);
    }
}
