package org.appticket.adapters.persistence;

import org.appticket.adapters.persistence.server.TestDatabase;

final class MariaDbStoreTest extends StoreContracts {
    MariaDbStoreTest() {
        super(TestDatabase.MARIADB);
    }
}
