package org.appticket.adapters.persistence.feed;

import org.appticket.adapters.persistence.Store;
import org.appticket.adapters.persistence.server.TestDatabase;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.contract.live.EventFeedContract;
import org.appticket.application.contract.live.PresencesContract;
import org.appticket.application.contract.telephony.CallsContract;
import org.appticket.application.dsl.Ports;
import org.appticket.application.port.live.EventFeed;
import org.appticket.application.port.live.Presences;
import org.appticket.application.port.telephony.Calls;
import org.junit.jupiter.api.Nested;

/** What people follow, on one kind of database. */
abstract class FeedContracts {
    private final Store store;
    private final Ports ports;

    FeedContracts(TestDatabase database) {
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
    final class SqlEventFeedTest extends Setting implements EventFeedContract {
        @Override
        public EventFeed feed() {
            return store.ports().eventFeed();
        }
    }

    @Nested
    final class SqlPresencesTest extends Setting implements PresencesContract {
        @Override
        public Presences presences() {
            return store.ports().presences();
        }
    }

    @Nested
    final class SqlCallsTest extends Setting implements CallsContract {
        @Override
        public Calls calls() {
            return store.ports().calls();
        }
    }
}
