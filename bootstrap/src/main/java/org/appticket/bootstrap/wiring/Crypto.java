package org.appticket.bootstrap.wiring;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import org.appticket.adapters.persistence.Ports;
import org.appticket.application.port.Salts;
import org.appticket.application.port.access.CommonPasswords;
import org.appticket.application.port.access.PasswordHasher;
import org.appticket.application.port.access.Secrets;
import org.appticket.domain.access.Password;
import org.appticket.domain.access.PasswordHash;
import org.appticket.domain.access.Secret;
import org.appticket.domain.access.TokenId;
import org.appticket.domain.history.Salt;

/** Randomness and password hashing. */
record Crypto(Salts salts, Secrets secrets, PasswordHasher hasher, CommonPasswords commonPasswords) {

    static Crypto create() {
        SecureRandom random = new SecureRandom();
        return new Crypto(
                () -> Salt.of(bytes(random, Salt.LENGTH)), new RandomSecrets(random), new NoHasher(), text -> false);
    }

    Outside around(Ports store, InstantSource clock) {
        return new Outside(store, salts, secrets, hasher, commonPasswords, clock);
    }

    private static byte[] bytes(SecureRandom random, int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private record RandomSecrets(SecureRandom random) implements Secrets {
        @Override
        public Secret next() {
            return Secret.of(bytes(random, Secret.BYTES));
        }

        @Override
        public TokenId nextToken() {
            return TokenId.of(bytes(random, 5));
        }
    }

    private record NoHasher() implements PasswordHasher {
        @Override
        public PasswordHash hash(Password password) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean verify(Password password, Optional<PasswordHash> hash) {
            return false;
        }

        @Override
        public boolean isOutdated(PasswordHash hash) {
            return false;
        }
    }
}
