package org.appticket.application.fake.chat;

import java.util.concurrent.atomic.AtomicLong;
import org.appticket.application.contract.chat.ChatLinksContract;
import org.appticket.application.fake.access.InMemoryPeople;
import org.appticket.application.fake.access.InMemorySecrets;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.People;
import org.appticket.application.port.access.Secrets;
import org.appticket.application.port.chat.ChatLinks;
import org.appticket.domain.id.PersonId;

/** The fake keeps to the contract. */
final class InMemoryChatLinksTest implements ChatLinksContract {
    private final InMemoryStore store = new InMemoryStore();
    private final People people = new InMemoryPeople(store);
    private final Secrets secrets = new InMemorySecrets(1);
    private final ChatLinks links = new InMemoryChatLinks(store);
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
    public PersonId nextPerson() {
        return new PersonId(numbers.incrementAndGet());
    }

    @Override
    public Secrets secrets() {
        return secrets;
    }

    @Override
    public ChatLinks chatLinks() {
        return links;
    }
}
