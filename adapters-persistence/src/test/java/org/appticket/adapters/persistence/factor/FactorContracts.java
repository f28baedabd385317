package org.appticket.adapters.persistence.factor;

import org.appticket.adapters.persistence.Ports;
import org.appticket.adapters.persistence.Store;
import org.appticket.adapters.persistence.server.TestDatabase;
import org.appticket.application.contract.key.KeyWitnessesContract;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.key.KeyWitnesses;
import org.junit.jupiter.api.Nested;

/** The adapters keep to the contracts on one kind of database. */
abstract class FactorContracts {
    private final Ports ports;

    FactorContracts(TestDatabase database) {
        ports = Store.empty(database).ports();
    }

    @Nested
    final class SqlKeyWitnessesTest implements KeyWitnessesContract {
        @Override
        public UnitOfWork unitOfWork() {
            return ports.unitOfWork();
        }

        @Override
        public KeyWitnesses witnesses() {
            return ports.keyWitnesses();
        }
    }
}
