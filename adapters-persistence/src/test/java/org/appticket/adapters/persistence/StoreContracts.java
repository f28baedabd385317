package org.appticket.adapters.persistence;

import org.appticket.adapters.persistence.server.TestDatabase;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.contract.TicketsContract;
import org.appticket.application.contract.UnitOfWorkContract;
import org.appticket.application.dsl.Ports;
import org.junit.jupiter.api.Nested;

/** The adapters keep to the contracts on one kind of database. */
abstract class StoreContracts {
    private final Ports ports;

    StoreContracts(TestDatabase database) {
        ports = Store.empty(database).drivenPorts();
    }

    private abstract class Setting implements OverPorts {
        @Override
        public Ports ports() {
            return ports;
        }
    }

    @Nested
    final class JpaUnitOfWorkTest extends Setting implements UnitOfWorkContract {}

    @Nested
    final class JpaTicketsTest extends Setting implements TicketsContract {}
}
