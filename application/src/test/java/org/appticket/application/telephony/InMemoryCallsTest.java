package org.appticket.application.telephony;

import org.appticket.application.contract.telephony.CallsContract;
import org.appticket.application.dsl.Ports;
import org.appticket.application.fake.InMemoryPorts;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.telephony.InMemoryCalls;
import org.appticket.application.port.telephony.Calls;

final class InMemoryCallsTest implements CallsContract {
    private final InMemoryStore store = new InMemoryStore();
    private final Ports ports = InMemoryPorts.over(store);
    private final Calls calls = new InMemoryCalls(store);

    @Override
    public Ports ports() {
        return ports;
    }

    @Override
    public Calls calls() {
        return calls;
    }
}
