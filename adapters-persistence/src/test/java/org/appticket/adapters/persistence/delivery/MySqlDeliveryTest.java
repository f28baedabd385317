package org.appticket.adapters.persistence.delivery;

import org.appticket.adapters.persistence.server.TestDatabase;

final class MySqlDeliveryTest extends DeliveryContracts {
    MySqlDeliveryTest() {
        super(TestDatabase.MYSQL);
    }
}
