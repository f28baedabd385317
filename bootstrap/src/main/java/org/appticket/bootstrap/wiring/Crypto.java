package org.appticket.bootstrap.wiring;

import java.time.InstantSource;
import org.appticket.adapters.persistence.Ports;
import org.appticket.adapters.security.Argon2PasswordHasher;
import org.appticket.adapters.security.ListedCommonPasswords;
import org.appticket.adapters.security.SecureRandomSalts;
import org.appticket.adapters.security.SecureRandomSecrets;
import org.appticket.application.port.Inboxes;
import org.appticket.application.port.Salts;
import org.appticket.application.port.access.CommonPasswords;
import org.appticket.application.port.access.PasswordHasher;
import org.appticket.application.port.access.Secrets;
import org.appticket.application.port.key.Keyring;

/** Randomness and passwords; once per process, since the hasher bounds how much of the machine it takes. */
record Crypto(Salts salts, Secrets secrets, PasswordHasher hasher, CommonPasswords commonPasswords) {

    static Crypto create() {
        return new Crypto(
                new SecureRandomSalts(),
                new SecureRandomSecrets(),
                new Argon2PasswordHasher(),
                new ListedCommonPasswords());
    }

    Outside around(Ports store, Inboxes inboxes, Keyring keyring, InstantSource clock) {
        return new Outside(store, inboxes, salts, secrets, hasher, commonPasswords, keyring, clock);
    }
}
