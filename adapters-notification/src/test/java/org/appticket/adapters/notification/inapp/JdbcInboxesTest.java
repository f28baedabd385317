package org.appticket.adapters.notification.inapp;

import org.appticket.adapters.persistence.server.TestDatabase;
import org.appticket.application.contract.notification.InboxesContract;
import org.appticket.application.dsl.Ports;
import org.appticket.application.port.Inboxes;
import org.junit.jupiter.api.Nested;

class JdbcInboxesTest {

    private abstract static class On implements InboxesContract {
        private final Inapp inapp;
        private final Ports ports;

        On(TestDatabase kind) {
            inapp = Inapp.on(kind);
            ports = inapp.silent();
        }

        @Override
        public Ports ports() {
            return ports;
        }

        @Override
        public Inboxes inboxes() {
            return inapp.inboxes();
        }
    }

    @Nested
    class H2 extends On {
        H2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class MySql extends On {
        MySql() {
            super(TestDatabase.MYSQL);
        }
    }

    @Nested
    class MariaDb extends On {
        MariaDb() {
            super(TestDatabase.MARIADB);
        }
    }
}
