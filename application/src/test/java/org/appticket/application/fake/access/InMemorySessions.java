package org.appticket.application.fake.access;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.store.InMemoryTable;
import org.appticket.application.port.access.Sessions;
import org.appticket.domain.access.Session;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.push.PushSubscription;

/** The sessions of a store's people. */
public final class InMemorySessions implements Sessions {
    private final InMemoryStore store;
    private final InMemoryTable<Digest, Session> sessions;

    /** Over a store. */
    public InMemorySessions(InMemoryStore store) {
        this.store = store;
        this.sessions = new InMemoryTable<>(store);
    }

    @Override
    public Optional<Owned> find(Digest id) {
        return sessions.find(id)
                .flatMap(session -> store.people()
                        .find(session.person())
                        .map(person ->
                                new Owned(session, person, store.teamsOf(person.id()), store.isSecured(person.id()))));
    }

    @Override
    public List<Owned> list(Set<Digest> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).toList();
    }

    @Override
    public List<Session> list(PersonId person) {
        return sessions.list(session -> session.person().equals(person)).stream()
                .sorted(Comparator.comparing(Session::startedAt).reversed())
                .toList();
    }

    @Override
    public void add(Session session) {
        store.requireInside();
        sessions.put(session.id(), session);
    }

    @Override
    public void touch(Digest id, Instant usedAt) {
        store.requireInside();
        sessions.find(id)
                .filter(session -> session.usedAt().isBefore(usedAt))
                .ifPresent(session -> sessions.put(id, session.usedAgainAt(usedAt)));
    }

    @Override
    public void remove(Digest id) {
        store.requireInside();
        forget(browser -> browser.session().filter(id::equals).isPresent());
        sessions.remove(id);
    }

    @Override
    public void removeAllOf(PersonId person) {
        store.requireInside();
        forget(browser -> browser.person().equals(person));
        sessions.list(session -> session.person().equals(person)).forEach(session -> sessions.remove(session.id()));
    }

    private void forget(Predicate<PushSubscription> which) {
        store.browsers()
                .list(kept -> which.test(kept.subscription()))
                .forEach(kept -> store.browsers().remove(kept.subscription().id()));
    }

    @Override
    public int removeOlderThan(Instant usedBefore, Instant startedBefore) {
        List<Session> dead = sessions.list(session ->
                session.usedAt().isBefore(usedBefore) || session.startedAt().isBefore(startedBefore));
        dead.forEach(session -> sessions.remove(session.id()));
        return dead.size();
    }
}
