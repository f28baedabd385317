package org.appticket.application.account;

import java.time.Instant;
import java.util.Optional;
import org.appticket.application.letter.AccountLinks;
import org.appticket.application.people.Registry;
import org.appticket.application.port.access.Secrets;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.access.Secret;
import org.appticket.domain.account.LetterKind;
import org.appticket.domain.account.OneTimeSecret;
import org.appticket.domain.account.Purpose;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Person;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/**
 * Invites somebody to choose a password, in place of any invitation before. Where it cannot be mailed, whoever asks gets the
 * link and hands it over.
 */
public final class InvitePerson {

    private final Registry registry;
    private final Secrets secrets;
    private final AccountLinks links;

    /**
     * Over the accounts.
     *
     * @param registry where they are
     * @param secrets where secrets come from
     * @param links where a secret is to be used
     */
    public InvitePerson(Registry registry, Secrets secrets, AccountLinks links) {
        this.registry = registry;
        this.secrets = secrets;
        this.links = links;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param person who is to be invited
     */
    public record Command(Actor by, PersonId person) {}

    /**
     * A link that is to be handed over, which nobody can show again.
     *
     * @param link an absolute address with a secret in its fragment
     * @param validUntil from when on it leads nowhere
     */
    public record Handout(String link, Instant validUntil) {
        @Override
        public String toString() {
            return "a link until " + validUntil;
        }
    }

    /**
     * Invites them.
     *
     * @param command what is asked for
     * @return the link to be handed over; nothing if the invitation is mailed
     * @throws org.appticket.domain.permission.NotPermitted unless the actor administers
     * @throws org.appticket.domain.NotFound if there is no such person
     * @throws InvalidValue for the field {@code active} if their access has ended
     */
    public Optional<Handout> handle(Command command) {
        Permissions.require(command.by(), Duty.MANAGE_PEOPLE);
        Secret secret = secrets.next();
        return registry.unitOfWork().run(() -> {
            Person person = registry.people().get(command.person());
            if (!person.active()) {
                throw InvalidValue.of("active", Problem.NOT_APPLICABLE);
            }
            registry.mail().voidSecretsOf(person.id());
            registry.audit()
                    .add(AuditEntry.of(AuditKind.INVITED).by(command.by()).about(person.id()));
            return registry.mail().write(person, LetterKind.INVITATION)
                    ? Optional.empty()
                    : Optional.of(handedOver(person, secret));
        });
    }

    private Handout handedOver(Person person, Secret secret) {
        OneTimeSecret kept = OneTimeSecret.made(
                secret,
                Purpose.INVITATION,
                person.id(),
                Optional.empty(),
                registry.mail().now());
        registry.mail().secrets().replace(kept);
        return new Handout(links.link(secret, kept).address(), kept.validUntil());
    }
}
