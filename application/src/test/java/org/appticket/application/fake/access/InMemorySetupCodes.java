package org.appticket.application.fake.access;

import java.time.Instant;
import java.util.function.Predicate;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.store.InMemoryTable;
import org.appticket.application.port.access.SetupCodes;
import org.appticket.domain.history.Digest;

/** The set-up codes of a store. */
public final class InMemorySetupCodes implements SetupCodes {
    private final InMemoryStore store;
    private final InMemoryTable<Digest, Code> codes;

    private record Code(Digest digest, Instant validUntil) {}

    /** Over a store. */
    public InMemorySetupCodes(InMemoryStore store) {
        this.store = store;
        this.codes = new InMemoryTable<>(store);
    }

    @Override
    public void add(Digest code, Instant validUntil) {
        store.requireInside();
        codes.put(code, new Code(code, validUntil));
    }

    @Override
    public boolean contains(Digest code, Instant now) {
        Predicate<Code> valid = kept -> now.isBefore(kept.validUntil());
        return codes.find(code).filter(valid).isPresent();
    }

    @Override
    public boolean take(Digest code, Instant now) {
        store.requireInside();
        boolean valid = contains(code, now);
        codes.remove(code);
        return valid;
    }

    @Override
    public void removeAll() {
        store.requireInside();
        codes.list().forEach(code -> codes.remove(code.digest()));
    }
}
