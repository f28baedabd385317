package org.appticket.application.account;

import org.appticket.application.people.Registry;
import org.appticket.application.throttle.ProofThrottle;
import org.appticket.domain.access.Password;
import org.appticket.domain.account.LetterKind;
import org.appticket.domain.account.Purpose;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;

/**
 * Sets a new password in place of a forgotten one. Sessions, API tokens and other secrets end, because somebody else may
 * have made them; a second factor stays (rule ACC-6 in {@code docs/rules.md}). The person is told.
 */
public final class ResetPassword {

    private final Registry registry;
    private final Redemption redemption;

    /**
     * Over the accounts.
     *
     * @param registry where they are
     * @param throttle slows guessing down
     */
    public ResetPassword(Registry registry, ProofThrottle throttle) {
        this.registry = registry;
        this.redemption = new Redemption(registry, throttle);
    }

    /**
     * What is asked for.
     *
     * @param token the secret that was sent, as it came
     * @param password the new password
     * @param address from where
     */
    public record Command(String token, Password password, String address) {
        @Override
        public String toString() {
            return "a password that is reset";
        }
    }

    /**
     * Sets the password.
     *
     * @param command what is asked for
     * @throws org.appticket.domain.NotFound if the secret is worth nothing, for whatever reason
     * @throws org.appticket.domain.InvalidValue if the password may not be set; the secret stays valid
     */
    public void handle(Command command) {
        redemption.setPassword(presented(command), command.password(), person -> {
            registry.mail().write(person, LetterKind.PASSWORD_CHANGED);
            registry.audit()
                    .add(AuditEntry.of(AuditKind.PASSWORD_RESET)
                            .by(person.id())
                            .about(person.id())
                            .from(command.address()));
        });
    }

    private static Redemption.Presented presented(Command command) {
        return new Redemption.Presented(command.token(), Purpose.PASSWORD_RESET, command.address());
    }
}
