package org.appticket.adapters.security.oidc;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a provider says about itself, and its keys, both kept for an hour. The keys are read anew when a proof is signed by an
 * unknown one, but not more than once a minute. What was read last stays good while the provider is away. Safe for use by many
 * threads.
 */
final class Published implements JWKSource<SecurityContext> {
    private static final Duration KEPT = Duration.ofHours(1);
    private static final Duration BETWEEN = Duration.ofMinutes(1);

    private final URI issuer;
    private final Web web;
    private final InstantSource clock;
    private @Nullable OIDCProviderMetadata metadata;
    private Instant metadataAt = Instant.MIN;
    private JWKSet keys = new JWKSet();
    private Instant keysAt = Instant.MIN;

    Published(URI issuer, Web web, InstantSource clock) {
        this.issuer = issuer;
        this.web = web;
        this.clock = clock;
    }

    synchronized OIDCProviderMetadata metadata() throws IOException {
        OIDCProviderMetadata known = metadata;
        if (known != null && isFresh(metadataAt, KEPT)) {
            return known;
        }
        try {
            OIDCProviderMetadata read = read();
            metadata = read;
            metadataAt = clock.instant();
            return read;
        } catch (IOException away) {
            if (known == null) {
                throw away;
            }
            return known;
        }
    }

    @Override
    public synchronized List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        if (!isFresh(keysAt, KEPT)) {
            refresh();
        }
        List<JWK> found = selector.select(keys);
        if (found.isEmpty() && !isFresh(keysAt, BETWEEN)) {
            refresh();
            return selector.select(keys);
        }
        return found;
    }

    private void refresh() {
        try {
            keys = JWKSet.parse(web.get(metadata().getJWKSetURI()));
            keysAt = clock.instant();
        } catch (IOException | java.text.ParseException away) {
            OidcProviders.LOG.warning(() -> issuer + " does not tell its keys: " + away.getMessage());
        }
    }

    private OIDCProviderMetadata read() throws IOException {
        String text = issuer.toString();
        URI address = URI.create((text.endsWith("/") ? text.substring(0, text.length() - 1) : text)
                + "/.well-known/openid-configuration");
        try {
            OIDCProviderMetadata read = OIDCProviderMetadata.parse(web.get(address));
            if (!read.getIssuer().getValue().equals(text)) {
                throw new IOException(address + " speaks for another issuer: " + read.getIssuer());
            }
            Web.safe(read.getAuthorizationEndpointURI());
            Web.safe(read.getTokenEndpointURI());
            Web.safe(read.getJWKSetURI());
            return read;
        } catch (ParseException malformed) {
            throw Web.unreadable(address, malformed);
        }
    }

    private boolean isFresh(Instant since, Duration kept) {
        return since.isAfter(clock.instant().minus(kept));
    }
}
