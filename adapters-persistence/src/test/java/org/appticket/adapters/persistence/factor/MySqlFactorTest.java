package org.appticket.adapters.persistence.factor;

import org.appticket.adapters.persistence.server.TestDatabase;

final class MySqlFactorTest extends FactorContracts {
    MySqlFactorTest() {
        super(TestDatabase.MYSQL);
    }
}
