package org.appticket.application.fake.delivery;

import org.appticket.application.contract.delivery.LanesContract;
import org.appticket.application.contract.delivery.OutboxContract;
import org.appticket.application.contract.delivery.PreferencesContract;
import org.appticket.application.dsl.Ports;
import org.appticket.application.fake.InMemoryPorts;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.port.delivery.Lanes;
import org.appticket.application.port.delivery.Outbox;
import org.appticket.application.port.delivery.Preferences;

class InMemoryDeliveryPortsTest implements LanesContract, OutboxContract, PreferencesContract {
    private final InMemoryStore store = new InMemoryStore();
    private final Ports ports = InMemoryPorts.over(store);
    private final InMemoryOutbox outbox = new InMemoryOutbox(store);
    private final Preferences preferences = new InMemoryPreferences(store);

    @Override
    public Ports ports() {
        return ports;
    }

    @Override
    public Lanes lanes() {
        return outbox;
    }

    @Override
    public Outbox outbox() {
        return outbox;
    }

    @Override
    public Preferences preferences() {
        return preferences;
    }
}
