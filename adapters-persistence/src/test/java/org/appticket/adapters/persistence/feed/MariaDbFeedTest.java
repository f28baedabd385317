package org.appticket.adapters.persistence.feed;

import org.appticket.adapters.persistence.server.TestDatabase;

final class MariaDbFeedTest extends FeedContracts {
    MariaDbFeedTest() {
        super(TestDatabase.MARIADB);
    }
}
