package org.appticket.adapters.persistence.feed;

import org.appticket.adapters.persistence.server.TestDatabase;

final class H2FeedTest extends FeedContracts {
    H2FeedTest() {
        super(TestDatabase.H2);
    }
}
