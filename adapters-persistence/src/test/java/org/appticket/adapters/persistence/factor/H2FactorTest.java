package org.appticket.adapters.persistence.factor;

import org.appticket.adapters.persistence.server.TestDatabase;

final class H2FactorTest extends FactorContracts {
    H2FactorTest() {
        super(TestDatabase.H2);
    }
}
