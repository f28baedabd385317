package org.appticket.adapters.persistence.link;

import org.appticket.adapters.persistence.server.TestDatabase;

final class H2LinkTest extends LinkContracts {
    H2LinkTest() {
        super(TestDatabase.H2);
    }
}
