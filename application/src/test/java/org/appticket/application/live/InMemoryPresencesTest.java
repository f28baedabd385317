package org.appticket.application.live;

import org.appticket.application.contract.live.PresencesContract;
import org.appticket.application.dsl.Ports;
import org.appticket.application.fake.InMemoryPorts;
import org.appticket.application.fake.live.InMemoryPresences;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.port.live.Presences;

final class InMemoryPresencesTest implements PresencesContract {
    private final InMemoryStore store = new InMemoryStore();
    private final Ports ports = InMemoryPorts.over(store);
    private final Presences presences = new InMemoryPresences(store);

    @Override
    public Ports ports() {
        return ports;
    }

    @Override
    public Presences presences() {
        return presences;
    }
}
