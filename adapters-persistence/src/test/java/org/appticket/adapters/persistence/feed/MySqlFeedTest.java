package org.appticket.adapters.persistence.feed;

import org.appticket.adapters.persistence.server.TestDatabase;

final class MySqlFeedTest extends FeedContracts {
    MySqlFeedTest() {
        super(TestDatabase.MYSQL);
    }
}
