package org.appticket.adapters.persistence.inbound;

import org.appticket.adapters.persistence.server.TestDatabase;

final class MySqlInboundTest extends InboundContracts {
    MySqlInboundTest() {
        super(TestDatabase.MYSQL);
    }
}
