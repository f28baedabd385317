package org.appticket.application.provider;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.appticket.application.access.Caller;
import org.appticket.application.access.SessionStart;
import org.appticket.application.access.SessionStart.Started;
import org.appticket.application.access.Visit;
import org.appticket.application.identity.AdmitIdentity;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.AuditLog;
import org.appticket.application.port.identity.ExternalIdentities;
import org.appticket.application.port.identity.Handshakes;
import org.appticket.application.port.identity.IdentityProviders;
import org.appticket.application.port.identity.IdentityProviders.Comeback;
import org.appticket.application.port.identity.IdentityProviders.Offer;
import org.appticket.domain.Refusal;
import org.appticket.domain.access.Arrival.Origin;
import org.appticket.domain.access.Secret;
import org.appticket.domain.access.Unauthenticated;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.identity.ExternalIdentity;
import org.appticket.domain.identity.Handshake;
import org.appticket.domain.identity.HandshakeSecret;
import org.appticket.domain.identity.LinkedIdentity;
import org.appticket.domain.identity.ProviderId;
import org.appticket.domain.identity.ReturnPath;
import org.appticket.domain.people.Person;

/**
 * Takes a browser back from a provider: begins a session for who proved there who they are, or adds that identity to the account
 * of whose session sent it there. Only the browser that was sent, with what it alone keeps, comes back, and only once (rule
 * IDN-2 in {@code docs/rules.md}).
 */
public final class FinishProviderSignIn {

    private final UnitOfWork unitOfWork;
    private final IdentityProviders providers;
    private final Kept kept;
    private final Ways ways;
    private final InstantSource clock;

    /**
     * What is kept.
     *
     * @param handshakes who is expected back
     * @param identities who people are elsewhere
     * @param audit what is written down
     */
    public record Kept(Handshakes handshakes, ExternalIdentities identities, AuditLog audit) {}

    /**
     * What happens then.
     *
     * @param admit says who somebody is here
     * @param start where sessions begin
     */
    public record Ways(AdmitIdentity admit, SessionStart start) {}

    /**
     * Over the providers.
     *
     * @param unitOfWork what it is done in
     * @param providers which there are
     * @param kept what is kept
     * @param ways what happens then
     * @param clock what time it is
     */
    public FinishProviderSignIn(
            UnitOfWork unitOfWork, IdentityProviders providers, Kept kept, Ways ways, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.providers = providers;
        this.kept = kept;
        this.ways = ways;
        this.clock = clock;
    }

    /**
     * Who comes back.
     *
     * @param provider from whom
     * @param parameters what the browser brings
     * @param secret what it kept, if it did
     * @param caller whose session it has, if any
     * @param visit from where
     */
    public record Command(
            ProviderId provider,
            Map<String, String> parameters,
            Optional<Secret> secret,
            Optional<Caller> caller,
            Visit visit) {
        /** Copies the parameters. */
        public Command {
            parameters = Map.copyOf(parameters);
        }

        @Override
        public String toString() {
            return "a comeback from " + provider;
        }
    }

    /**
     * Where the browser goes on.
     *
     * @param returnTo where
     * @param started the session that has begun; nothing if an identity was added instead
     */
    public record Result(ReturnPath returnTo, Optional<Started> started) {}

    /**
     * Takes it back.
     *
     * @param command who comes back
     * @return where it goes on
     * @throws Unauthenticated if it was not sent, or has been back, or nothing is proved
     * @throws org.appticket.domain.identity.NotAdmitted if who proved who they are has no access here
     * @throws org.appticket.domain.Duplicate for {@code login} if they are new and somebody else has their login; for {@code
     *     identity} if it is to be added to an account and is somebody else's
     * @throws org.appticket.domain.Unavailable if the provider or the store is away
     */
    public Result handle(Command command) {
        HandshakeSecret secret = command.secret().map(HandshakeSecret::new).orElseThrow(Unauthenticated::new);
        Handshake handshake = expected(command, secret);
        try {
            return finished(command, handshake, secret);
        } catch (Refusal refusal) {
            unitOfWork.run(() -> failed(command, refusal));
            throw refusal;
        }
    }

    private Handshake expected(Command command, HandshakeSecret secret) {
        Secret state = Optional.ofNullable(command.parameters().get("state"))
                .flatMap(Secret::parse)
                .filter(secret.state()::equals)
                .orElseThrow(Unauthenticated::new);
        Instant now = clock.instant();
        return unitOfWork
                .run(() -> kept.handshakes().take(state.digest(), now))
                .filter(handshake -> handshake.provider().equals(command.provider()))
                .orElseThrow(Unauthenticated::new);
    }

    private Result finished(Command command, Handshake handshake, HandshakeSecret secret) {
        Offer offer = providers.find(command.provider()).orElseThrow(Unauthenticated::new);
        Optional<PersonId> linkTo = handshake
                .session()
                .map(session -> command.caller()
                        .filter(caller -> caller.session().equals(Optional.of(session)))
                        .map(caller -> caller.actor().person())
                        .orElseThrow(Unauthenticated::new));
        ExternalIdentity identity = providers.complete(offer.id(), secret, new Comeback(command.parameters()));
        return unitOfWork.run(() -> {
            Optional<Started> started = linkTo.isPresent()
                    ? linked(linkTo.get(), offer, identity, command.visit())
                    : Optional.of(started(offer, identity, command.visit()));
            return new Result(handshake.returnTo(), started);
        });
    }

    private Started started(Offer offer, ExternalIdentity identity, Visit visit) {
        Person person = ways.admit()
                .handle(new AdmitIdentity.Command(offer.id(), identity, offer.admission(), visit.address()));
        return ways.start().begin(person, Origin.PROVIDER, visit);
    }

    private Optional<Started> linked(PersonId person, Offer offer, ExternalIdentity identity, Visit visit) {
        boolean isTheirs = kept.identities()
                .find(identity.key())
                .filter(known -> known.person().equals(person))
                .isPresent();
        if (!isTheirs) {
            Instant now = clock.instant();
            LinkedIdentity link = new LinkedIdentity(identity.key(), person, offer.id(), now, now);
            kept.identities().add(link);
            kept.audit()
                    .add(AuditEntry.of(AuditKind.IDENTITY_LINKED)
                            .by(person)
                            .about(person)
                            .from(visit.address())
                            .with("provider", offer.id())
                            .with("identity", link.number()));
        }
        return Optional.empty();
    }

    private boolean failed(Command command, Refusal refusal) {
        kept.audit()
                .add(AuditEntry.of(AuditKind.SIGN_IN_FAILED)
                        .from(command.visit().address())
                        .with("by", Origin.PROVIDER)
                        .with("provider", command.provider())
                        .with("because", refusal.code()));
        return true;
    }
}
