package org.appticket.adapters.persistence.feed;

import org.appticket.adapters.persistence.Store;
import org.appticket.adapters.persistence.server.TestDatabase;
import org.appticket.application.contract.live.EventFeedContract;
import org.appticket.application.dsl.Ports;
import org.appticket.application.port.live.EventFeed;

/** The order of events on one kind of database. */
abstract class FeedContracts implements EventFeedContract {
    private final Store store;
    private final Ports ports;

    FeedContracts(TestDatabase database) {
        store = Store.empty(database);
        ports = store.drivenPorts();
    }

    @Override
    public Ports ports() {
        return ports;
    }

    @Override
    public EventFeed feed() {
        return store.ports().eventFeed();
    }
}
