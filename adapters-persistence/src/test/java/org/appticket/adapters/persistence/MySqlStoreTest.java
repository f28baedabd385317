package org.appticket.adapters.persistence;

import org.appticket.adapters.persistence.server.TestDatabase;

final class MySqlStoreTest extends StoreContracts {
    MySqlStoreTest() {
        super(TestDatabase.MYSQL);
    }
}
