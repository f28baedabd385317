package org.appticket.adapters.persistence;

import org.appticket.adapters.persistence.server.TestDatabase;

final class H2StoreTest extends StoreContracts {
    H2StoreTest() {
        super(TestDatabase.H2);
    }
}
