package org.appticket.application.passkey;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.appticket.application.access.SessionStart;
import org.appticket.application.access.SessionStart.Started;
import org.appticket.application.access.Visit;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.People;
import org.appticket.application.port.factor.PasskeyVerifier.Answer;
import org.appticket.application.port.factor.PasskeyVerifier.Claim;
import org.appticket.application.port.factor.PasskeyVerifier.Use;
import org.appticket.application.port.factor.Passkeys;
import org.appticket.domain.access.Arrival.Origin;
import org.appticket.domain.access.Unauthenticated;
import org.appticket.domain.factor.Passkey;
import org.appticket.domain.people.Person;

/**
 * Begins a session for somebody whose authenticator has recognised them: that stands for the password and the second factor
 * (rule ACC-16 in {@code docs/rules.md}).
 */
public final class SignInByPasskey {

    private final UnitOfWork unitOfWork;
    private final People people;
    private final AddPasskey.Ceremony ceremony;
    private final SessionStart start;

    /**
     * Over the passkeys.
     *
     * @param unitOfWork what a session is begun in
     * @param people who has them
     * @param ceremony what an answer is checked by
     * @param start where sessions begin
     */
    public SignInByPasskey(UnitOfWork unitOfWork, People people, AddPasskey.Ceremony ceremony, SessionStart start) {
        this.unitOfWork = unitOfWork;
        this.people = people;
        this.ceremony = ceremony;
        this.start = start;
    }

    /**
     * What is asked for.
     *
     * @param answer what an authenticator signed
     * @param visit from where
     */
    public record Command(Answer answer, Visit visit) {

        /**
         * With an answer as the browser wrote it.
         *
         * @param answer what an authenticator signed, as JSON
         * @param visit from where
         * @return what is asked for
         */
        public static Command of(String answer, Visit visit) {
            return new Command(new Answer(answer), visit);
        }
    }

    /**
     * Begins a session.
     *
     * @param command what is asked for
     * @return the session
     * @throws Unauthenticated whatever is wrong
     */
    public Started handle(Command command) {
        Claim claim = ceremony.verifier().read(command.answer()).orElseThrow(Unauthenticated::new);
        requireAsked(claim);
        Passkey known = ceremony.kept()
                .passkeys()
                .find(claim.credential())
                .filter(owned -> claim.handle().equals(Optional.of(owned.handle())))
                .map(Passkeys.Owned::passkey)
                .orElseThrow(Unauthenticated::new);
        Use use = ceremony.verifier()
                .verify(command.answer(), claim.challenge(), known)
                .orElseThrow(Unauthenticated::new);
        return begun(known.used(use.signCount(), use.backedUp(), now()), command.visit());
    }

    /** The challenge is used up, whatever the answer is worth. */
    private void requireAsked(Claim claim) {
        boolean asked = unitOfWork.run(
                () -> ceremony.kept().challenges().take(claim.challenge().digest(), Optional.empty(), now()));
        if (!asked) {
            throw new Unauthenticated();
        }
    }

    private Started begun(Passkey used, Visit visit) {
        return unitOfWork.run(() -> {
            Person person = people.get(used.owner());
            if (!person.active() || !ceremony.kept().passkeys().use(used)) {
                throw new Unauthenticated();
            }
            return start.begin(person, Origin.PASSKEY, visit);
        });
    }

    private Instant now() {
        return start.clock().instant().truncatedTo(ChronoUnit.MICROS);
    }
}
