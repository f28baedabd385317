package org.appticket.application.provider;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.appticket.application.access.Caller;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.Secrets;
import org.appticket.application.port.identity.Handshakes;
import org.appticket.application.port.identity.IdentityProviders;
import org.appticket.application.port.identity.IdentityProviders.Offer;
import org.appticket.domain.NotFound;
import org.appticket.domain.access.Unauthenticated;
import org.appticket.domain.history.Digest;
import org.appticket.domain.identity.Handshake;
import org.appticket.domain.identity.HandshakeSecret;
import org.appticket.domain.identity.ProviderId;
import org.appticket.domain.identity.ReturnPath;
import org.appticket.domain.identity.WebAddress;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/**
 * Sends a browser to a provider, either for somebody to sign in, or for who has signed in to add that identity to their account.
 * The store expects it back once, within ten minutes, on whatever node (rule IDN-2 in {@code docs/rules.md}).
 */
public final class BeginProviderSignIn {

    private final UnitOfWork unitOfWork;
    private final IdentityProviders providers;
    private final Handshakes handshakes;
    private final Secrets secrets;
    private final InstantSource clock;

    /**
     * Over the providers.
     *
     * @param unitOfWork what it is kept in
     * @param providers which there are
     * @param handshakes who is expected back
     * @param secrets where secrets come from
     * @param clock what time it is
     */
    public BeginProviderSignIn(
            UnitOfWork unitOfWork,
            IdentityProviders providers,
            Handshakes handshakes,
            Secrets secrets,
            InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.providers = providers;
        this.handshakes = handshakes;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param provider to whom
     * @param returnTo where the browser goes when it is back
     * @param linkTo to whose account that identity is to be added; nothing if a session is to begin
     */
    public record Command(ProviderId provider, ReturnPath returnTo, Optional<Caller> linkTo) {}

    /**
     * Where the browser goes.
     *
     * @param address an address of the provider
     * @param secret what the browser keeps until it is back
     */
    public record Result(WebAddress address, HandshakeSecret secret) {}

    /**
     * Sends it there.
     *
     * @param command what is asked for
     * @return where it goes
     * @throws NotFound if there is no such provider
     * @throws Unauthenticated if an identity is to be added, and the caller has no session
     * @throws org.appticket.domain.Unavailable if the provider or the store is away
     */
    public Result handle(Command command) {
        Optional<Digest> session = command.linkTo().map(BeginProviderSignIn::session);
        ProviderId provider = providers.find(command.provider()).map(Offer::id).orElseThrow(NotFound::new);
        HandshakeSecret secret = new HandshakeSecret(secrets.next());
        WebAddress address = providers.begin(provider, secret);
        Instant now = clock.instant();
        unitOfWork.run(() -> {
            handshakes.removeOlderThan(now);
            handshakes.add(new Handshake(
                    secret.state().digest(), provider, command.returnTo(), session, now.plus(Handshake.VALIDITY)));
            return true;
        });
        return new Result(address, secret);
    }

    private static Digest session(Caller caller) {
        Permissions.require(caller.actor(), Duty.MANAGE_OWN_ACCOUNT);
        return caller.session().orElseThrow(Unauthenticated::new);
    }
}
