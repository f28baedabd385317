package org.appticket.application.fake.link;

import org.appticket.application.contract.OverPorts;
import org.appticket.application.contract.link.LinkRacesContract;
import org.appticket.application.contract.link.LinkSearchContract;
import org.appticket.application.contract.link.LinksContract;
import org.appticket.application.dsl.Ports;
import org.appticket.application.fake.InMemoryPorts;
import org.junit.jupiter.api.Nested;

class InMemoryLinkPortsTest {

    private abstract static class Fresh implements OverPorts {
        private final Ports ports = InMemoryPorts.fresh();

        @Override
        public Ports ports() {
            return ports;
        }
    }

    @Nested
    class InMemoryLinksTest extends Fresh implements LinksContract {}

    @Nested
    class InMemoryLinkSearchTest extends Fresh implements LinkSearchContract {}

    @Nested
    class InMemoryRacesTest extends Fresh implements LinkRacesContract {}
}
