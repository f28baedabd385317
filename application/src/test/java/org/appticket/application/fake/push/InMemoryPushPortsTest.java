package org.appticket.application.fake.push;

import java.util.concurrent.atomic.AtomicLong;
import org.appticket.application.contract.push.PushKeysContract;
import org.appticket.application.contract.push.PushSubscriptionsContract;
import org.appticket.application.fake.access.InMemoryPeople;
import org.appticket.application.fake.access.InMemorySecrets;
import org.appticket.application.fake.access.InMemorySessions;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.People;
import org.appticket.application.port.access.Secrets;
import org.appticket.application.port.access.Sessions;
import org.appticket.application.port.push.PushKeys;
import org.appticket.application.port.push.PushSubscriptions;
import org.appticket.domain.id.PersonId;

class InMemoryPushPortsTest implements PushSubscriptionsContract, PushKeysContract {
    private final InMemoryStore store = new InMemoryStore();
    private final People people = new InMemoryPeople(store);
    private final Sessions sessions = new InMemorySessions(store);
    private final Secrets secrets = new InMemorySecrets(1);
    private final PushSubscriptions subscriptions = new InMemoryPushSubscriptions(store);
    private final PushKeys keys = new InMemoryPushKeys(store);
    private final AtomicLong numbers = new AtomicLong();

    @Override
    public UnitOfWork unitOfWork() {
        return store;
    }

    @Override
    public People people() {
        return people;
    }

    @Override
    public Secrets secrets() {
        return secrets;
    }

    @Override
    public PersonId nextPerson() {
        return new PersonId(numbers.incrementAndGet());
    }

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
