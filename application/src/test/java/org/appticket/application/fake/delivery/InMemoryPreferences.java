package org.appticket.application.fake.delivery;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.store.InMemoryTable;
import org.appticket.application.port.account.Postman.Recipient;
import org.appticket.application.port.delivery.Preferences;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.notification.Channel;
import org.appticket.domain.notification.Listener;
import org.appticket.domain.notification.NotificationPreferences;
import org.appticket.domain.people.Person;

/** Preferences in memory. */
public final class InMemoryPreferences implements Preferences {
    private final InMemoryStore store;
    private final InMemoryTable<PersonId, NotificationPreferences> chosen;

    /** The preferences of a store's people. */
    public InMemoryPreferences(InMemoryStore store) {
        this.store = store;
        this.chosen = new InMemoryTable<>(store);
    }

    @Override
    public NotificationPreferences get(PersonId person) {
        store.requireInside();
        return chosen.find(person).orElse(NotificationPreferences.USUAL);
    }

    @Override
    public void save(PersonId person, NotificationPreferences preferences) {
        store.requireInside();
        chosen.put(person, preferences);
    }

    @Override
    public List<Listener> listListeners(Set<PersonId> people) {
        store.requireInside();
        return store.people().list(person -> people.contains(person.id())).stream()
                .map(person ->
                        new Listener(person.id(), person.profile().zoneId(), reachable(person), get(person.id())))
                .filter(listener -> !listener.reachable().isEmpty())
                .toList();
    }

    private Set<Channel> reachable(Person person) {
        return Arrays.stream(Channel.values())
                .filter(channel -> channel != Channel.PUSH || store.hasBrowser(person.id()))
                .filter(channel -> Recipient.of(person, channel).isPresent())
                .collect(Collectors.toSet());
    }
}
