package org.appticket.bootstrap.wiring.outside;

import java.time.InstantSource;
import org.appticket.adapters.persistence.Ports;
import org.appticket.adapters.security.ProofAlarm;
import org.appticket.application.port.Inboxes;
import org.appticket.application.port.Salts;
import org.appticket.application.port.access.CommonPasswords;
import org.appticket.application.port.access.PasswordHasher;
import org.appticket.application.port.access.Secrets;
import org.appticket.application.port.key.Keyring;
import org.appticket.application.sla.RuleBook;

/**
 * All that the use cases reach the outside by. With another clock the same use cases work in another time, as an import does.
 *
 * @param store what is kept
 * @param inboxes what people are told, in the same store
 * @param salts randomness for histories
 * @param secrets randomness for sessions and tokens
 * @param hasher slow hashes of passwords
 * @param commonPasswords passwords that nobody may take
 * @param proofWatch hears of attempts to sign in
 * @param storehouse the bytes of attachments
 * @param keyring the keys of this installation
 * @param secondFactors of whom a second factor is demanded, and how passkeys are checked
 * @param organisation who is served, and how they are written to
 * @param elsewhere systems that prove who people are
 * @param ruleBook by what the clocks of tickets go
 * @param clock what time it is
 */
public record Outside(
        Ports store,
        Inboxes inboxes,
        Salts salts,
        Secrets secrets,
        PasswordHasher hasher,
        CommonPasswords commonPasswords,
        ProofAlarm proofWatch,
        Storehouse storehouse,
        Keyring keyring,
        SecondFactors secondFactors,
        Organisation organisation,
        Elsewhere elsewhere,
        RuleBook ruleBook,
        InstantSource clock) {

    /** The same in another time. */
    public Outside at(InstantSource otherClock) {
        return new Outside(
                store,
                inboxes,
                salts,
                secrets,
                hasher,
                commonPasswords,
                proofWatch,
                storehouse,
                keyring,
                secondFactors,
                organisation,
                elsewhere,
                ruleBook,
                otherClock);
    }
}
