package org.appticket.adapters.persistence.link;

import org.appticket.adapters.persistence.Store;
import org.appticket.adapters.persistence.server.TestDatabase;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.contract.link.LinkRacesContract;
import org.appticket.application.contract.link.LinkSearchContract;
import org.appticket.application.contract.link.LinksContract;
import org.appticket.application.dsl.Ports;
import org.junit.jupiter.api.Nested;

/** The adapters keep to the contracts on one kind of database. */
abstract class LinkContracts {
    private final Ports ports;

    LinkContracts(TestDatabase database) {
        ports = Store.empty(database).drivenPorts();
    }

    private abstract class Setting implements OverPorts {
        @Override
        public Ports ports() {
            return ports;
        }
    }

    @Nested
    final class SqlLinksTest extends Setting implements LinksContract {}

    @Nested
    final class SqlLinkSearchTest extends Setting implements LinkSearchContract {}

    @Nested
    final class RacesTest extends Setting implements LinkRacesContract {}
}
