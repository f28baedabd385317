package org.appticket.application.fake;

import org.appticket.application.contract.TicketsContract;
import org.appticket.application.dsl.Ports;

class InMemoryTicketsTest implements TicketsContract {
    private final Ports ports = InMemoryPorts.fresh();

    @Override
    public Ports ports() {
        return ports;
    }
}
