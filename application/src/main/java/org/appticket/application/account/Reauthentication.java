package org.appticket.application.account;

import java.util.Optional;
import org.appticket.application.access.PasswordProof;
import org.appticket.application.access.PasswordProof.Proven;
import org.appticket.application.port.access.Passwords;
import org.appticket.application.port.access.People;
import org.appticket.application.throttle.ProofThrottle;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.NotFound;
import org.appticket.domain.access.Password;
import org.appticket.domain.access.Unauthenticated;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Person;

/**
 * Lets somebody who is signed in prove once more that it is they.
 *
 * @param people the people
 * @param passwords their passwords
 * @param proof compares passwords
 * @param throttle slows guessing down
 */
public record Reauthentication(People people, Passwords passwords, PasswordProof proof, ProofThrottle throttle) {

    /**
     * Compares a password; to be called outside a unit of work, since it takes its time.
     *
     * @param person who should know it
     * @param typed what was typed
     * @param field how the value is called in the refusal
     * @param address from where
     * @return the proof
     * @throws InvalidValue if it is not their password
     * @throws org.appticket.domain.TooManyRequests if it was tried too often
     */
    Proven require(PersonId person, Password typed, String field, String address) {
        Person known = people.find(person).orElseThrow(NotFound::new);
        try {
            String login = known.login().value();
            return throttle.guard(
                    login, address, () -> proven(known.id(), new PasswordProof.Query(login, typed, address)));
        } catch (Unauthenticated wrong) {
            throw InvalidValue.of(field, Problem.WRONG_PASSWORD);
        }
    }

    /** A directory may know somebody else by the same login. */
    private Proven proven(PersonId known, PasswordProof.Query query) {
        Proven proven = proof.handle(query);
        if (!proven.person().id().equals(known)) {
            throw new Unauthenticated();
        }
        return proven;
    }

    /** The person, inside the unit of work that relies on the proof: somebody may have changed the password since. */
    Person settled(Proven proven) {
        Person current = people.get(proven.person().id());
        Optional<?> hash = passwords.find(current.id());
        if (!current.active() || !hash.equals(proven.known())) {
            throw new Unauthenticated();
        }
        return current;
    }
}
