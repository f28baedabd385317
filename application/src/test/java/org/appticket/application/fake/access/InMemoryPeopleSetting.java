package org.appticket.application.fake.access;

import java.util.concurrent.atomic.AtomicLong;
import org.appticket.application.contract.access.PeopleSetting;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.People;
import org.appticket.application.port.access.Secrets;
import org.appticket.domain.id.PersonId;

/** What contracts about people stand on, over a store in memory that is empty at first. */
public abstract class InMemoryPeopleSetting implements PeopleSetting {
    /** Where everything is. */
    protected final InMemoryStore store = new InMemoryStore();

    private final People people = new InMemoryPeople(store);
    private final Secrets secrets = new InMemorySecrets(1);
    private final AtomicLong numbers = new AtomicLong();

    @Override
    public final UnitOfWork unitOfWork() {
        return store;
    }

    @Override
    public final People people() {
        return people;
    }

    @Override
    public final PersonId nextPerson() {
        return new PersonId(number());
    }

    @Override
    public final Secrets secrets() {
        return secrets;
    }

    /** One that was not handed out before. */
    protected final long number() {
        return numbers.incrementAndGet();
    }
}
