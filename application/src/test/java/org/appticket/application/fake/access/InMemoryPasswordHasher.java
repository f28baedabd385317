package org.appticket.application.fake.access;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.appticket.application.port.access.PasswordHasher;
import org.appticket.domain.access.Password;
import org.appticket.domain.access.PasswordHash;

/** Hashes passwords quickly and badly, and counts the work, so that a test can tell that it was done. */
public final class InMemoryPasswordHasher implements PasswordHasher {
    private final String parameters;
    private final AtomicInteger salts = new AtomicInteger();
    private final AtomicInteger verified = new AtomicInteger();

    /** With parameters that tell its hashes from those of others. */
    public InMemoryPasswordHasher(String parameters) {
        this.parameters = parameters;
    }

    @Override
    public PasswordHash hash(Password password) {
        return hash(password, parameters, salts.incrementAndGet());
    }

    @Override
    public boolean verify(Password password, Optional<PasswordHash> hash) {
        verified.incrementAndGet();
        if (hash.isEmpty() || !password.isHashable()) {
            return false;
        }
        String[] parts = hash.get().phc().split("\\$", -1);
        return hash(password, parts[1], Integer.parseInt(parts[2])).equals(hash.get());
    }

    @Override
    public boolean isOutdated(PasswordHash hash) {
        return !hash.phc().startsWith("$" + parameters + "$");
    }

    /** How many passwords were compared, with a hash or with none. */
    public int verified() {
        return verified.get();
    }

    private static PasswordHash hash(Password password, String parameters, int salt) {
        return new PasswordHash(
                "$" + parameters + "$" + salt + "$" + Integer.toHexString((salt + password.text()).hashCode()));
    }
}
