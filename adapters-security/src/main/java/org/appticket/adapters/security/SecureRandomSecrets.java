package org.appticket.adapters.security;

import java.security.SecureRandom;
import org.appticket.application.port.access.Secrets;
import org.appticket.domain.access.Secret;
import org.appticket.domain.access.TokenId;

/** Secrets from the platform's cryptographic source. */
public final class SecureRandomSecrets implements Secrets {

    private final SecureRandom random = new SecureRandom();

    @Override
    public Secret next() {
        return Secret.of(bytes(Secret.BYTES));
    }

    @Override
    public TokenId nextToken() {
        return TokenId.of(bytes(TokenId.BYTES));
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
