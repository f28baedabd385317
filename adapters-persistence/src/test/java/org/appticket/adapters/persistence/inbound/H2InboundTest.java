package org.appticket.adapters.persistence.inbound;

import org.appticket.adapters.persistence.server.TestDatabase;

final class H2InboundTest extends InboundContracts {
    H2InboundTest() {
        super(TestDatabase.H2);
    }
}
