package org.appticket.application.access;

import java.util.Optional;
import org.appticket.application.access.PasswordProof.Proven;
import org.appticket.application.access.SessionStart.Started;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.proof.SecondProof;
import org.appticket.application.throttle.ProofThrottle;
import org.appticket.domain.TooManyRequests;
import org.appticket.domain.access.Password;
import org.appticket.domain.access.Unauthenticated;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.people.Person;

/** Begins a session for somebody who knows their password. */
public final class SignIn {

    private final UnitOfWork unitOfWork;
    private final ProofThrottle throttle;
    private final SignInJournal journal;
    private final PasswordProof proof;
    private final SecondProof secondProof;
    private final SessionStart start;

    /**
     * By proof, unless it is too early for one, then session.
     *
     * @param unitOfWork what a session is begun in
     * @param proofs who somebody is
     * @param journal where it is kept who could not
     * @param start where sessions begin
     */
    public SignIn(UnitOfWork unitOfWork, Proofs proofs, SignInJournal journal, SessionStart start) {
        this.unitOfWork = unitOfWork;
        this.throttle = proofs.throttle();
        this.journal = journal;
        this.proof = proofs.password();
        this.secondProof = proofs.second();
        this.start = start;
    }

    /**
     * Who somebody is.
     *
     * @param throttle slows guessing down
     * @param password what they know
     * @param second what they have to show besides
     */
    public record Proofs(ProofThrottle throttle, PasswordProof password, SecondProof second) {}

    /**
     * What is asked for.
     *
     * @param login by which somebody says they sign in
     * @param password by which they prove it
     * @param code by which they prove it once more, if they have to
     * @param visit from where
     */
    public record Command(String login, Password password, Optional<String> code, Visit visit) {

        /**
         * Without a code.
         *
         * @param login by which somebody says they sign in
         * @param password by which they prove it
         * @param visit from where
         */
        public Command(String login, Password password, Visit visit) {
            this(login, password, Optional.empty(), visit);
        }

        @Override
        public String toString() {
            return "a sign-in from " + visit.address();
        }
    }

    /**
     * Begins a session.
     *
     * @param command what is asked for
     * @return the session
     * @throws Unauthenticated if login and password do not belong together, or the code is not one of theirs
     * @throws org.appticket.domain.access.SecondFactorRequired if they do, and a code is missing
     * @throws TooManyRequests if it was tried too often, whether or not there is such an account
     * @throws org.appticket.domain.Unavailable if too many sign in at once, or the store is away
     */
    public Started handle(Command command) {
        try {
            return throttle.guard(command.login(), command.visit().address(), () -> begun(command));
        } catch (Unauthenticated wrong) {
            journal.add(AuditKind.SIGN_IN_FAILED, command.login(), command.visit());
            throw wrong;
        } catch (TooManyRequests early) {
            journal.add(AuditKind.SIGN_IN_THROTTLED, command.login(), command.visit());
            throw early;
        }
    }

    private Started begun(Command command) {
        Proven proven = proof.handle(new PasswordProof.Query(
                command.login(), command.password(), command.visit().address()));
        return unitOfWork.run(() -> {
            Person person = proof.settled(proven);
            secondProof.require(person, command.code());
            return start.begin(person, proven.origin(), command.visit());
        });
    }
}
