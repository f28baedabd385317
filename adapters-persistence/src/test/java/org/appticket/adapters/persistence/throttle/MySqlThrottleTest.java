package org.appticket.adapters.persistence.throttle;

import org.appticket.adapters.persistence.server.TestDatabase;

final class MySqlThrottleTest extends ThrottleContracts {
    MySqlThrottleTest() {
        super(TestDatabase.MYSQL);
    }
}
