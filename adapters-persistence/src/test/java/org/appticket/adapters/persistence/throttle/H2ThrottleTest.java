package org.appticket.adapters.persistence.throttle;

import org.appticket.adapters.persistence.server.TestDatabase;

final class H2ThrottleTest extends ThrottleContracts {
    H2ThrottleTest() {
        super(TestDatabase.H2);
    }
}
