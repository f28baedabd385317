package org.appticket.application.factor;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.appticket.application.access.Caller;
import org.appticket.application.port.access.PasswordHasher;
import org.appticket.application.port.access.Passwords;
import org.appticket.application.port.access.People;
import org.appticket.application.port.access.Sessions;
import org.appticket.application.throttle.ProofThrottle;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.access.Password;
import org.appticket.domain.access.PasswordHash;
import org.appticket.domain.access.Session;
import org.appticket.domain.access.SignInAgain;
import org.appticket.domain.access.Unauthenticated;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Person;

/**
 * Sees to it that it is really they who change by what they prove who they are, and not somebody before an open browser.
 *
 * @param people who they are
 * @param sessions when they signed in
 * @param passwords what they know
 * @param hasher compares passwords
 * @param throttle slows guessing down
 * @param clock what time it is
 */
public record Presence(
        People people,
        Sessions sessions,
        Passwords passwords,
        PasswordHasher hasher,
        ProofThrottle throttle,
        InstantSource clock) {

    /** How long after a sign-in it counts. */
    public static final Duration RECENT = Duration.ofMinutes(10);

    /**
     * The session of a caller.
     *
     * @param by who comes
     * @return their session
     * @throws SignInAgain if they come with a token
     */
    Session session(Caller by) {
        return by.session()
                .flatMap(sessions::find)
                .map(Sessions.Owned::session)
                .orElseThrow(() -> new SignInAgain(RECENT));
    }

    /**
     * Sees to it that a caller has signed in a moment ago.
     *
     * @param by who comes
     * @return their session
     * @throws SignInAgain if they have not, or come with a token
     */
    public Session requireRecent(Caller by) {
        Session session = session(by);
        if (!clock.instant().isBefore(session.startedAt().plus(RECENT))) {
            throw new SignInAgain(RECENT);
        }
        return session;
    }

    /**
     * Lets a caller prove something, unless it is too early for that; it counts like a sign-in. Not to be called inside a unit
     * of work.
     *
     * @param <T> what it answers
     * @param by who comes
     * @param address the IP address that they come from
     * @param proof throws {@link Unauthenticated} if it fails
     * @return what the proof answers
     * @throws org.appticket.domain.TooManyRequests if it is too early
     */
    <T> T guard(Caller by, String address, Supplier<T> proof) {
        Person person = people.find(by.actor().person()).orElseThrow(Unauthenticated::new);
        return throttle.guard(person.login().value(), address, proof);
    }

    /**
     * Sees to it that a caller knows their password; who has none here must have signed in a moment ago. Not to be called
     * inside a unit of work.
     *
     * @param by who comes
     * @param password what they typed, if anything
     * @return their session
     * @throws SignInAgain if they have no password here and have not, or come with a token
     * @throws InvalidValue if the password is missing
     * @throws Unauthenticated if it is wrong
     */
    Session requirePassword(Caller by, Optional<Password> password) {
        PersonId person = by.actor().person();
        Session session = session(by);
        Optional<PasswordHash> hash = passwords.find(person);
        if (hash.isEmpty()) {
            return requireRecent(by);
        }
        Password typed = password.orElseThrow(() -> InvalidValue.of("password", Problem.REQUIRED));
        if (!hasher.verify(typed, hash)) {
            throw new Unauthenticated();
        }
        return session;
    }
}
