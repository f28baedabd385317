package org.appticket.adapters.persistence.delivery;

import org.appticket.adapters.persistence.server.TestDatabase;

final class MariaDbDeliveryTest extends DeliveryContracts {
    MariaDbDeliveryTest() {
        super(TestDatabase.MARIADB);
    }
}
