package org.appticket.application.fake.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.store.InMemoryTable;
import org.appticket.application.port.account.OneTimeSecrets;
import org.appticket.domain.account.OneTimeSecret;
import org.appticket.domain.account.Purpose;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.PersonId;

/** The one-time secrets of a store's people. */
public final class InMemoryOneTimeSecrets implements OneTimeSecrets {
    private final InMemoryStore store;
    private final InMemoryTable<Key, OneTimeSecret> secrets;

    private record Key(PersonId person, Purpose purpose) {}

    /** Over a store. */
    public InMemoryOneTimeSecrets(InMemoryStore store) {
        this.store = store;
        this.secrets = new InMemoryTable<>(store);
    }

    @Override
    public Optional<OneTimeSecret> find(Digest digest, Purpose purpose) {
        return secrets.list(secret -> secret.digest().equals(digest) && secret.purpose() == purpose).stream()
                .findFirst();
    }

    @Override
    public void replace(OneTimeSecret secret) {
        store.requireInside();
        secrets.put(key(secret), secret);
    }

    @Override
    public Optional<OneTimeSecret> take(Digest digest, Purpose purpose, Instant now) {
        store.requireInside();
        Optional<OneTimeSecret> taken = find(digest, purpose).filter(secret -> secret.isValidAt(now));
        taken.ifPresent(secret -> secrets.remove(key(secret)));
        return taken;
    }

    @Override
    public void removeAllOf(PersonId person) {
        store.requireInside();
        secrets.list(secret -> secret.person().equals(person)).forEach(secret -> secrets.remove(key(secret)));
    }

    @Override
    public int removeExpired(Instant now) {
        store.requireInside();
        List<OneTimeSecret> expired = secrets.list(secret -> !secret.isValidAt(now));
        expired.forEach(secret -> secrets.remove(key(secret)));
        return expired.size();
    }

    private static Key key(OneTimeSecret secret) {
        return new Key(secret.person(), secret.purpose());
    }
}
