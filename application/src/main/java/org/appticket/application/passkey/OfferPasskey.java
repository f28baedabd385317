package org.appticket.application.passkey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appticket.application.access.Caller;
import org.appticket.application.factor.Presence;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.People;
import org.appticket.application.port.access.Secrets;
import org.appticket.application.port.factor.PasskeyChallenges;
import org.appticket.application.port.factor.Passkeys;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.access.Secret;
import org.appticket.domain.factor.CredentialId;
import org.appticket.domain.factor.Passkey;
import org.appticket.domain.factor.UserHandle;
import org.appticket.domain.people.Person;

/** Says what an authenticator is to sign so that a caller gets a passkey. */
public final class OfferPasskey {

    private final UnitOfWork unitOfWork;
    private final Sources sources;
    private final Presence presence;
    private final Kept kept;

    /**
     * What it works with.
     *
     * @param people whose passkey it will be
     * @param secrets where randomness comes from
     */
    public record Sources(People people, Secrets secrets) {}

    /**
     * What it changes.
     *
     * @param passkeys those that they have
     * @param challenges what is to be signed
     */
    public record Kept(Passkeys passkeys, PasskeyChallenges challenges) {}

    /**
     * Over the passkeys.
     *
     * @param unitOfWork what it is done in
     * @param sources what it works with
     * @param presence sees to it that it is they
     * @param kept what it changes
     */
    public OfferPasskey(UnitOfWork unitOfWork, Sources sources, Presence presence, Kept kept) {
        this.unitOfWork = unitOfWork;
        this.sources = sources;
        this.presence = presence;
        this.kept = kept;
    }

    /**
     * What is asked for.
     *
     * @param by who asks, for themselves
     */
    public record Command(Caller by) {}

    /**
     * What is to be signed.
     *
     * @param person for whom
     * @param handle by what authenticators know them
     * @param challenge for this time only
     * @param known what they have already, and need not have twice
     */
    public record Result(Person person, UserHandle handle, Secret challenge, List<CredentialId> known) {}

    /**
     * Offers it.
     *
     * @param command what is asked for
     * @return what is to be signed
     * @throws org.appticket.domain.access.SignInAgain if the caller has not signed in a moment ago
     * @throws InvalidValue if they have {@value Passkey#MOST_PER_PERSON} passkeys already
     */
    public Result handle(Command command) {
        presence.requireRecent(command.by());
        Secret challenge = sources.secrets().next();
        UserHandle fresh = UserHandle.from(sources.secrets().next());
        return unitOfWork.run(() -> {
            Person person = sources.people().get(command.by().actor().person());
            List<Passkey> known = kept.passkeys().list(person.id());
            requireRoom(known);
            kept.challenges()
                    .add(
                            challenge.digest(),
                            Optional.of(person.id()),
                            presence.clock().instant().plus(Passkey.LONGEST_CEREMONY));
            UserHandle handle = kept.passkeys().handle(person.id()).orElseGet(() -> {
                kept.passkeys().know(person.id(), fresh);
                return fresh;
            });
            List<CredentialId> credentials =
                    known.stream().map(passkey -> passkey.credential().id()).toList();
            return new Result(person, handle, challenge, credentials);
        });
    }

    static void requireRoom(List<Passkey> known) {
        if (known.size() >= Passkey.MOST_PER_PERSON) {
            throw InvalidValue.of("passkeys", Problem.TOO_LONG, Map.of("max", Passkey.MOST_PER_PERSON));
        }
    }
}
