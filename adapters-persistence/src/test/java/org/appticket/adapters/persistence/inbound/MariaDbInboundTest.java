package org.appticket.adapters.persistence.inbound;

import org.appticket.adapters.persistence.server.TestDatabase;

final class MariaDbInboundTest extends InboundContracts {
    MariaDbInboundTest() {
        super(TestDatabase.MARIADB);
    }
}
