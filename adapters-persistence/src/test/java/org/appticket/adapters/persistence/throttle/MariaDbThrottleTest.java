package org.appticket.adapters.persistence.throttle;

import org.appticket.adapters.persistence.server.TestDatabase;

final class MariaDbThrottleTest extends ThrottleContracts {
    MariaDbThrottleTest() {
        super(TestDatabase.MARIADB);
    }
}
