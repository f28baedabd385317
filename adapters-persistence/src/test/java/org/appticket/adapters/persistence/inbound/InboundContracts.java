package org.appticket.adapters.persistence.inbound;

import org.appticket.adapters.persistence.Store;
import org.appticket.adapters.persistence.server.TestDatabase;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.contract.inbound.InboundMailsContract;
import org.appticket.application.contract.inbound.MailboxMarksContract;
import org.appticket.application.dsl.Ports;
import org.appticket.application.port.inbound.InboundMails;
import org.appticket.application.port.inbound.MailboxMarks;
import org.junit.jupiter.api.Nested;

/** The adapters keep to the contracts on one kind of database. */
abstract class InboundContracts {
    private final Store store;
    private final Ports ports;

    InboundContracts(TestDatabase database) {
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
    final class SqlInboundMailsTest extends Setting implements InboundMailsContract {
        @Override
        public InboundMails mails() {
            return store.ports().inboundMails();
        }
    }

    @Nested
    final class SqlMailboxMarksTest extends Setting implements MailboxMarksContract {
        @Override
        public MailboxMarks marks() {
            return store.ports().mailboxMarks();
        }
    }
}
