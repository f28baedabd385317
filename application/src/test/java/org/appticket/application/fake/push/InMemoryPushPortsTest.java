package org.appticket.application.fake.push;

import org.appticket.application.contract.push.PushKeysContract;
import org.appticket.application.contract.push.PushSubscriptionsContract;
import org.appticket.application.fake.access.InMemoryPeopleSetting;
import org.appticket.application.fake.access.InMemorySessions;
import org.appticket.application.port.access.Sessions;
import org.appticket.application.port.push.PushKeys;
import org.appticket.application.port.push.PushSubscriptions;

class InMemoryPushPortsTest extends InMemoryPeopleSetting implements PushSubscriptionsContract, PushKeysContract {
    private final Sessions sessions = new InMemorySessions(store);
    private final PushSubscriptions subscriptions = new InMemoryPushSubscriptions(store);
    private final PushKeys keys = new InMemoryPushKeys(store);

    @Override
    public PushSubscriptions subscriptions() {
        return subscriptions;
    }

    @Override
    public Sessions sessions() {
        return sessions;
    }

    @Override
    public PushKeys keys() {
        return keys;
    }
}
