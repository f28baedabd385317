package org.appticket.application.account;

import org.appticket.application.people.Registry;
import org.appticket.domain.access.Password;
import org.appticket.domain.account.LetterKind;
import org.appticket.domain.account.Purpose;

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
     */
    public ResetPassword(Registry registry) {
        this.registry = registry;
        this.redemption = new Redemption(registry);
    }

    /**
     * What is asked for.
     *
     * @param token the secret that was sent, as it came
     * @param password the new password
     */
    public record Command(String token, Password password) {
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
        redemption.setPassword(
                command.token(),
                Purpose.PASSWORD_RESET,
                command.password(),
                person -> registry.mail().write(person, LetterKind.PASSWORD_CHANGED));
    }
}
