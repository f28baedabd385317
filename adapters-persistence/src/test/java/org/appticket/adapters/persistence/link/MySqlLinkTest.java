package org.appticket.adapters.persistence.link;

import org.appticket.adapters.persistence.server.TestDatabase;

final class MySqlLinkTest extends LinkContracts {
    MySqlLinkTest() {
        super(TestDatabase.MYSQL);
    }
}
