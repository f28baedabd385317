package org.appticket.application.people;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.appticket.application.port.account.Letters;
import org.appticket.application.port.account.OneTimeSecrets;
import org.appticket.domain.account.Letter;
import org.appticket.domain.account.LetterKind;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Person;

/**
 * What people are written to about their accounts, and the secrets in these letters. Where no mail can be sent nothing is
 * ever asked for, so that nothing waits for good.
 *
 * @param secrets the secrets
 * @param letters the letters that are to go out
 * @param mailing whether mail can be sent at all
 * @param clock what time it is
 */
public record Correspondence(OneTimeSecrets secrets, Letters letters, boolean mailing, InstantSource clock) {

    /**
     * Whether a letter would reach somebody.
     *
     * @param person who
     * @return false if no mail can be sent, they have no address, or their access has ended
     */
    public boolean reaches(Person person) {
        return mailing && person.active() && person.profile().email().isPresent();
    }

    /**
     * Writes to somebody, if a letter would reach them; to be called inside a unit of work.
     *
     * @param person to whom
     * @param kind what about
     * @return whether it would reach them
     */
    public boolean write(Person person, LetterKind kind) {
        return write(person, Optional.empty(), kind);
    }

    /**
     * Writes to another address of somebody's, if a letter would reach them; to be called inside a unit of work.
     *
     * @param person to whom
     * @param address where to, if not to the address that they have
     * @param kind what about
     * @return whether it would reach them
     */
    public boolean write(Person person, Optional<String> address, LetterKind kind) {
        boolean reached = mailing && person.active() && (address.isPresent() || reaches(person));
        if (reached) {
            letters.add(new Letter(kind, Optional.of(person.id()), address, now()));
        }
        return reached;
    }

    /**
     * Makes everything worthless by which somebody could get at an account without its password; to be called inside a unit
     * of work.
     *
     * @param person whose account
     */
    public void voidSecretsOf(PersonId person) {
        secrets.removeAllOf(person);
        letters.withdraw(person);
    }

    /**
     * The time.
     *
     * @return now
     */
    public Instant now() {
        return clock.instant();
    }
}
