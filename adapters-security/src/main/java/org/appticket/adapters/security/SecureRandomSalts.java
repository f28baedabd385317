package org.appticket.adapters.security;

import java.security.SecureRandom;
import org.appticket.application.port.Salts;
import org.appticket.domain.history.Salt;

/** Salts from the platform's cryptographic source. */
public final class SecureRandomSalts implements Salts {

    private final SecureRandom random = new SecureRandom();

    @Override
    public Salt get() {
        byte[] bytes = new byte[Salt.LENGTH];
        random.nextBytes(bytes);
        return Salt.of(bytes);
    }
}
