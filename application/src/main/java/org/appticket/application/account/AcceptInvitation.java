package org.appticket.application.account;

import org.appticket.application.people.Registry;
import org.appticket.application.throttle.ProofThrottle;
import org.appticket.domain.access.Password;
import org.appticket.domain.account.Purpose;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;

/**
 * Lets somebody who was invited choose a password. It proves the address that the invitation was sent to, and ends whatever
 * there was before: sessions, API tokens, other secrets.
 */
public final class AcceptInvitation {

    private final Registry registry;
    private final Redemption redemption;

    /**
     * Over the accounts.
     *
     * @param registry where they are
     * @param throttle slows guessing down
     */
    public AcceptInvitation(Registry registry, ProofThrottle throttle) {
        this.registry = registry;
        this.redemption = new Redemption(registry, throttle);
    }

    /**
     * What is asked for.
     *
     * @param token the secret of the invitation, as it came
     * @param password the password that they choose
     * @param address from where
     */
    public record Command(String token, Password password, String address) {
        @Override
        public String toString() {
            return "an invitation that is accepted";
        }
    }

    /**
     * Sets the password.
     *
     * @param command what is asked for
     * @throws org.appticket.domain.NotFound if the invitation is worth nothing, for whatever reason
     * @throws org.appticket.domain.InvalidValue if the password may not be set; the invitation stays valid
     */
    public void handle(Command command) {
        redemption.setPassword(
                presented(command),
                command.password(),
                person -> registry.audit()
                        .add(AuditEntry.of(AuditKind.INVITATION_ACCEPTED)
                                .by(person.id())
                                .about(person.id())
                                .from(command.address())));
    }

    private static Redemption.Presented presented(Command command) {
        return new Redemption.Presented(command.token(), Purpose.INVITATION, command.address());
    }
}
