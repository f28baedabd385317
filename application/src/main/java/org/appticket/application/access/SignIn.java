package org.appticket.application.access;

import org.appticket.application.access.PasswordProof.Proven;
import org.appticket.application.access.SessionStart.Started;
import org.appticket.application.port.UnitOfWork;
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
    private final SessionStart start;

    /**
     * By proof, unless it is too early for one, then session.
     *
     * @param unitOfWork what a session is begun in
     * @param throttle slows guessing down
     * @param journal where it is kept who could not
     * @param proof who somebody is
     * @param start where sessions begin
     */
    public SignIn(
            UnitOfWork unitOfWork,
            ProofThrottle throttle,
            SignInJournal journal,
            PasswordProof proof,
            SessionStart start) {
        this.unitOfWork = unitOfWork;
        this.throttle = throttle;
        this.journal = journal;
        this.proof = proof;
        this.start = start;
    }

    /**
     * What is asked for.
     *
     * @param login by which somebody says they sign in
     * @param password by which they prove it
     * @param visit from where
     */
    public record Command(String login, Password password, Visit visit) {}

    /**
     * Begins a session.
     *
     * @param command what is asked for
     * @return the session
     * @throws Unauthenticated if login and password do not belong together
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
            return start.begin(person, proven.origin(), command.visit());
        });
    }
}
