package org.appticket.adapters.persistence.link;

import org.appticket.adapters.persistence.server.TestDatabase;

final class MariaDbLinkTest extends LinkContracts {
    MariaDbLinkTest() {
        super(TestDatabase.MARIADB);
    }
}
