package org.appticket.application.fake.notification;

import org.appticket.application.contract.notification.InboxesContract;
import org.appticket.application.dsl.Ports;
import org.appticket.application.fake.InMemoryPorts;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.port.Inboxes;

class InMemoryInboxesTest implements InboxesContract {
    private final InMemoryStore store = new InMemoryStore();
    private final Ports ports = InMemoryPorts.over(store);
    private final Inboxes inboxes = new InMemoryInboxes(store);

    @Override
    public Ports ports() {
        return ports;
    }

    @Override
    public Inboxes inboxes() {
        return inboxes;
    }
}
