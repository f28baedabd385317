package org.appticket.application.account;

import org.appticket.application.people.Registry;
import org.appticket.application.port.identity.ExternalIdentities;
import org.appticket.application.proof.SecondProof;
import org.appticket.application.throttle.ProofThrottle;
import org.appticket.domain.access.Password;
import org.appticket.domain.account.Purpose;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Person;

/**
 * Lets somebody who was invited choose a password. It proves the address that the invitation was sent to, and ends whatever
 * there was before: sessions, API tokens, other secrets.
 */
public final class AcceptInvitation {

    private final Registry registry;
    private final Earlier earlier;
    private final Redemption redemption;

    /**
     * Over the accounts.
     *
     * @param registry where they are
     * @param earlier what else somebody may have come in by until now
     * @param throttle slows guessing down
     */
    public AcceptInvitation(Registry registry, Earlier earlier, ProofThrottle throttle) {
        this.registry = registry;
        this.earlier = earlier;
        this.redemption = new Redemption(registry, throttle);
    }

    /**
     * What somebody may have come in by, besides a password.
     *
     * @param factors authenticators, recovery codes and passkeys
     * @param identities who they are elsewhere
     */
    public record Earlier(SecondProof.Factors factors, ExternalIdentities identities) {

        private void removeAllOf(PersonId person) {
            factors.removeAllOf(person);
            identities.list(person).forEach(identity -> identities.remove(person, identity.key()));
        }
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
        redemption.setPassword(presented(command), command.password(), person -> begun(person, command.address()));
    }

    private void begun(Person person, String address) {
        earlier.removeAllOf(person.id());
        registry.audit()
                .add(AuditEntry.of(AuditKind.INVITATION_ACCEPTED)
                        .by(person.id())
                        .about(person.id())
                        .from(address));
    }

    private static Redemption.Presented presented(Command command) {
        return new Redemption.Presented(command.token(), Purpose.INVITATION, command.address());
    }
}
