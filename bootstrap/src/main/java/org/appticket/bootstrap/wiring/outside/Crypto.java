package org.appticket.bootstrap.wiring.outside;

import java.time.InstantSource;
import org.appticket.adapters.security.Argon2PasswordHasher;
import org.appticket.adapters.security.ListedCommonPasswords;
import org.appticket.adapters.security.ProofAlarm;
import org.appticket.adapters.security.SecureRandomSalts;
import org.appticket.adapters.security.SecureRandomSecrets;
import org.appticket.application.port.Salts;
import org.appticket.application.port.access.CommonPasswords;
import org.appticket.application.port.access.PasswordHasher;
import org.appticket.application.port.access.Secrets;

/** Randomness and passwords; once per process, since the hasher bounds how much of the machine it takes. */
public record Crypto(
        Salts salts, Secrets secrets, PasswordHasher hasher, CommonPasswords commonPasswords, ProofAlarm proofAlarm) {

    /** Fresh ones, for this process. */
    public static Crypto create() {
        return new Crypto(
                new SecureRandomSalts(),
                new SecureRandomSecrets(),
                new Argon2PasswordHasher(),
                new ListedCommonPasswords(),
                new ProofAlarm(InstantSource.system()));
    }
}
