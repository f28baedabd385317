package org.appticket.application.fake.access;

import java.util.Random;
import org.appticket.application.port.access.Secrets;
import org.appticket.domain.access.Secret;
import org.appticket.domain.access.TokenId;

/** Secrets that anybody can guess who knows the seed. */
public final class InMemorySecrets implements Secrets {
    private final Random random;

    /** The same seed gives the same secrets. */
    public InMemorySecrets(long seed) {
        this.random = new Random(seed);
    }

    @Override
    public Secret next() {
        byte[] bytes = new byte[Secret.BYTES];
        random.nextBytes(bytes);
        return Secret.of(bytes);
    }

    @Override
    public TokenId nextToken() {
        byte[] bytes = new byte[TokenId.BYTES];
        random.nextBytes(bytes);
        return TokenId.of(bytes);
    }
}
