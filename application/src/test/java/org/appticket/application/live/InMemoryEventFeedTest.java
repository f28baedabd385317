package org.appticket.application.live;

import org.appticket.application.contract.live.EventFeedContract;
import org.appticket.application.dsl.Ports;
import org.appticket.application.fake.InMemoryPorts;
import org.appticket.application.fake.live.InMemoryEventFeed;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.port.live.EventFeed;

final class InMemoryEventFeedTest implements EventFeedContract {
    private final InMemoryStore store = new InMemoryStore();
    private final Ports ports = InMemoryPorts.over(store);
    private final EventFeed feed = new InMemoryEventFeed(store);

    @Override
    public Ports ports() {
        return ports;
    }

    @Override
    public EventFeed feed() {
        return feed;
    }

    @Override
    public boolean isolated() {
        return false;
    }
}
