package org.appticket.application.fake.access;

import java.util.Optional;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.store.InMemoryTable;
import org.appticket.application.port.access.Passwords;
import org.appticket.domain.access.PasswordHash;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Login;

/** The passwords of a store's people. */
public final class InMemoryPasswords implements Passwords {
    private final InMemoryStore store;
    private final InMemoryTable<PersonId, PasswordHash> hashes;

    /** Over a store. */
    public InMemoryPasswords(InMemoryStore store) {
        this.store = store;
        this.hashes = new InMemoryTable<>(store);
    }

    @Override
    public Optional<Account> find(Login login) {
        return new InMemoryPeople(store).find(login).map(person -> new Account(person, hashes.find(person.id())));
    }

    @Override
    public Optional<PasswordHash> find(PersonId person) {
        return hashes.find(person);
    }

    @Override
    public void save(PersonId person, PasswordHash hash) {
        store.requireInside();
        hashes.put(person, hash);
    }
}
