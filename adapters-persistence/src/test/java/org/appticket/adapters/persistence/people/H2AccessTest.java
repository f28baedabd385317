package org.appticket.adapters.persistence.people;

import org.appticket.adapters.persistence.server.TestDatabase;

final class H2AccessTest extends AccessContracts {
    H2AccessTest() {
        super(TestDatabase.H2);
    }
}
