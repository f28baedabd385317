package org.appticket.application.account;

import org.appticket.application.people.Registry;
import org.appticket.domain.access.Password;
import org.appticket.domain.account.Purpose;

/**
 * Lets somebody who was invited choose a password. It proves the address that the invitation was sent to, and ends whatever
 * there was before: sessions, API tokens, other secrets.
 */
public final class AcceptInvitation {

    private final Redemption redemption;

    /**
     * Over the accounts.
     *
     * @param registry where they are
     */
    public AcceptInvitation(Registry registry) {
        this.redemption = new Redemption(registry);
    }

    /**
     * What is asked for.
     *
     * @param token the secret of the invitation, as it came
     * @param password the password that they choose
     */
    public record Command(String token, Password password) {
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
        redemption.setPassword(command.token(), Purpose.INVITATION, command.password(), person -> {});
    }
}
