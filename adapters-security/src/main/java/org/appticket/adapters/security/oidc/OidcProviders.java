package org.appticket.adapters.security.oidc;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import org.appticket.application.port.identity.IdentityProviders;
import org.appticket.domain.Unavailable;
import org.appticket.domain.access.Unauthenticated;
import org.appticket.domain.identity.ExternalIdentity;
import org.appticket.domain.identity.HandshakeSecret;
import org.appticket.domain.identity.ProviderId;
import org.appticket.domain.identity.WebAddress;
import org.jspecify.annotations.Nullable;

/** The providers that are set up. Why somebody is not believed goes to the log, never to them. */
public final class OidcProviders implements IdentityProviders {
    static final Logger LOG = Logger.getLogger("org.appticket.provider");

    private static final Duration RETRY = Duration.ofSeconds(5);
    private static final String BACK = "/api/v1/auth/oidc/%s/callback";

    private final List<OidcProvider> providers;

    /**
     * Asks none of them yet.
     *
     * @param settings where they are
     * @param publicUrl by which address browsers come back
     * @param clock what time it is
     */
    public OidcProviders(List<OidcSettings> settings, URI publicUrl, InstantSource clock) {
        Web web = new Web();
        this.providers = settings.stream()
                .map(one -> new OidcProvider(one, URI.create(publicUrl + BACK.formatted(one.id())), web, clock))
                .toList();
    }

    @Override
    public List<Offer> list() {
        return providers.stream().map(OidcProviders::offer).toList();
    }

    @Override
    public Optional<Offer> find(ProviderId id) {
        return list().stream().filter(offer -> offer.id().equals(id)).findFirst();
    }

    @Override
    public WebAddress begin(ProviderId id, HandshakeSecret secret) {
        try {
            return new WebAddress(get(id).begin(secret));
        } catch (IOException away) {
            throw away(id, away);
        }
    }

    @Override
    public ExternalIdentity complete(ProviderId id, HandshakeSecret secret, Comeback comeback) {
        try {
            return get(id).complete(secret, comeback.parameters());
        } catch (IOException away) {
            throw away(id, away);
        } catch (NotProved refused) {
            LOG.info(() -> id + " does not prove who somebody is: " + plain(refused.getMessage()));
            throw new Unauthenticated();
        }
    }

    private OidcProvider get(ProviderId id) {
        return providers.stream()
                .filter(provider -> provider.settings().id().equals(id))
                .findFirst()
                .orElseThrow(Unauthenticated::new);
    }

    private static Unavailable away(ProviderId id, IOException away) {
        LOG.warning(() -> id + " does not answer as it must: " + plain(away.getMessage()));
        return new Unavailable(RETRY);
    }

    /** What others say must not look like lines of our own. */
    private static String plain(@Nullable String said) {
        String line = String.valueOf(said).replaceAll("\\p{Cntrl}", "?");
        return line.length() > 300 ? line.substring(0, 300) : line;
    }

    private static Offer offer(OidcProvider provider) {
        OidcSettings settings = provider.settings();
        return new Offer(settings.id(), settings.name(), settings.admission());
    }
}
