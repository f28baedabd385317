package org.appticket.application.fake.factor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.store.InMemoryTable;
import org.appticket.application.port.factor.Passkeys;
import org.appticket.domain.Duplicate;
import org.appticket.domain.factor.CredentialId;
import org.appticket.domain.factor.Passkey;
import org.appticket.domain.factor.PasskeyId;
import org.appticket.domain.factor.UserHandle;
import org.appticket.domain.id.PersonId;

/** The passkeys of a store's people. */
public final class InMemoryPasskeys implements Passkeys {
    private static final Comparator<Passkey> OLDEST_FIRST = Comparator.comparing(Passkey::createdAt)
            .thenComparing(passkey -> passkey.id().value());

    private final InMemoryStore store;
    private final InMemoryTable<PasskeyId, Passkey> passkeys;
    private final InMemoryTable<PersonId, UserHandle> handles;

    /** Over a store. */
    public InMemoryPasskeys(InMemoryStore store) {
        this.store = store;
        this.passkeys = store.passkeys();
        this.handles = new InMemoryTable<>(store);
    }

    @Override
    public Optional<Owned> find(CredentialId credential) {
        return passkeys.list(passkey -> passkey.credential().id().equals(credential)).stream()
                .findFirst()
                .flatMap(passkey -> handle(passkey.owner()).map(handle -> new Owned(passkey, handle)));
    }

    @Override
    public List<Passkey> list(PersonId owner) {
        return passkeys.list(passkey -> passkey.owner().equals(owner)).stream()
                .sorted(OLDEST_FIRST)
                .toList();
    }

    @Override
    public Optional<UserHandle> handle(PersonId person) {
        return handles.find(person);
    }

    @Override
    public void know(PersonId person, UserHandle handle) {
        store.requireInside();
        handles.put(person, handle);
    }

    @Override
    public void add(Passkey passkey) {
        store.requireInside();
        if (find(passkey.credential().id()).isPresent()) {
            throw new Duplicate("credential");
        }
        passkeys.put(passkey.id(), passkey);
    }

    @Override
    public boolean use(Passkey passkey) {
        store.requireInside();
        long count = passkey.credential().signCount();
        boolean moves = passkeys.find(passkey.id())
                .map(before -> before.credential().signCount())
                .filter(before -> before < count || (before == 0 && count == 0))
                .isPresent();
        if (moves) {
            passkeys.put(passkey.id(), passkey);
        }
        return moves;
    }

    @Override
    public boolean remove(PersonId owner, PasskeyId id) {
        store.requireInside();
        boolean theirs = passkeys.find(id)
                .filter(passkey -> passkey.owner().equals(owner))
                .isPresent();
        if (theirs) {
            passkeys.remove(id);
        }
        return theirs;
    }

    @Override
    public void removeAllOf(PersonId owner) {
        store.requireInside();
        list(owner).forEach(passkey -> passkeys.remove(passkey.id()));
    }
}
