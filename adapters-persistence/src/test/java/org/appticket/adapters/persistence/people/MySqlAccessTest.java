package org.appticket.adapters.persistence.people;

import org.appticket.adapters.persistence.server.TestDatabase;

final class MySqlAccessTest extends AccessContracts {
    MySqlAccessTest() {
        super(TestDatabase.MYSQL);
    }
}
