package org.appticket.application.fake.access;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.port.access.People;
import org.appticket.domain.Duplicate;
import org.appticket.domain.NotFound;
import org.appticket.domain.Stale;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.EmailAddress;
import org.appticket.domain.people.Login;
import org.appticket.domain.people.Person;

/** The people of a store. */
public final class InMemoryPeople implements People {
    private final InMemoryStore store;

    /** Over a store. */
    public InMemoryPeople(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Person get(PersonId id) {
        store.requireInside();
        return find(id).orElseThrow(NotFound::new);
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return store.people().find(id);
    }

    @Override
    public Optional<Person> find(Login login) {
        return store.people().list(person -> person.login().key().equals(login.key())).stream()
                .findFirst();
    }

    @Override
    public List<Person> list(EmailAddress address) {
        return store
                .people()
                .list(person -> person.profile()
                        .email()
                        .filter(email -> new EmailAddress(email).key().equals(address.key()))
                        .isPresent())
                .stream()
                .sorted(Comparator.comparing(Person::id))
                .limit(10)
                .toList();
    }

    @Override
    public List<Person> listAdministrators() {
        store.requireInside();
        return store.people().list(Person::administers).stream()
                .sorted(Comparator.comparing(Person::id))
                .toList();
    }

    @Override
    public Person add(Person person) {
        store.requireInside();
        if (find(person.login()).isPresent()) {
            throw new Duplicate("login");
        }
        return keep(person);
    }

    @Override
    public Person save(Person person) {
        Person current = get(person.id());
        if (!current.version().equals(person.version())) {
            throw new Stale(current.version());
        }
        return keep(person);
    }

    private Person keep(Person person) {
        Person saved = person.saved();
        store.people().put(saved.id(), saved);
        return saved;
    }
}
