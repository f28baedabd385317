package org.appticket.adapters.persistence.delivery;

import org.appticket.adapters.persistence.server.TestDatabase;

final class H2DeliveryTest extends DeliveryContracts {
    H2DeliveryTest() {
        super(TestDatabase.H2);
    }
}
