package org.appticket.application.fake;

import org.appticket.application.contract.UnitOfWorkContract;
import org.appticket.application.dsl.Ports;

class InMemoryUnitOfWorkTest implements UnitOfWorkContract {
    private final Ports ports = InMemoryPorts.fresh();

    @Override
    public Ports ports() {
        return ports;
    }
}
