package org.appticket.adapters.persistence.delivery;

import org.appticket.adapters.persistence.Store;
import org.appticket.adapters.persistence.server.TestDatabase;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.contract.delivery.LanesContract;
import org.appticket.application.contract.delivery.OutboxContract;
import org.appticket.application.contract.delivery.PreferencesContract;
import org.appticket.application.dsl.Ports;
import org.appticket.application.port.delivery.Lanes;
import org.appticket.application.port.delivery.Outbox;
import org.appticket.application.port.delivery.Preferences;
import org.junit.jupiter.api.Nested;

/** The adapters keep to the contracts on one kind of database. */
abstract class DeliveryContracts {
    private final Store store;
    private final Ports ports;

    DeliveryContracts(TestDatabase database) {
        store = Store.empty(database);
        ports = store.drivenPorts();
    }

    private abstract class Setting implements OverPorts {
        @Override
        public Ports ports() {
            return ports;
        }
    }

    @Nested
    final class SqlDeliveriesTest extends Setting implements LanesContract, OutboxContract {
        @Override
        public Lanes lanes() {
            return store.ports().lanes();
        }

        @Override
        public Outbox outbox() {
            return store.ports().outbox();
        }
    }

    @Nested
    final class SqlPreferencesTest extends Setting implements PreferencesContract {
        @Override
        public Preferences preferences() {
            return store.ports().preferences();
        }
    }
}
