package org.appticket.adapters.security.oidc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.appticket.application.contract.identity.IdentityProvidersContract;
import org.appticket.application.fake.access.InMemorySecrets;
import org.appticket.application.port.access.Secrets;
import org.appticket.application.port.identity.IdentityProviders;
import org.appticket.application.port.identity.IdentityProviders.Comeback;
import org.appticket.domain.access.Unauthenticated;
import org.appticket.domain.identity.Admission;
import org.appticket.domain.identity.HandshakeSecret;
import org.appticket.domain.identity.ProviderId;
import org.appticket.domain.identity.WebAddress;
import org.appticket.domain.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class OidcProvidersTest implements IdentityProvidersContract {
    private static final String CLIENT = "appticket";

    private final Map<String, MockOAuth2Server> servers =
            Map.of("one", new MockOAuth2Server(), "two", new MockOAuth2Server());
    private final Secrets secrets = new InMemorySecrets(System.nanoTime());
    private final OidcProviders providers;

    OidcProvidersTest() {
        servers.values().forEach(server -> server.start(InetAddress.getLoopbackAddress(), 0));
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-03-02T09:00:00Z"));
        providers = new OidcProviders(
                List.of(settings("one", Optional.of("secret")), settings("two", Optional.empty())),
                URI.create("https://desk.example.org"),
                clock);
    }

    @AfterEach
    void stop() {
        servers.values().forEach(MockOAuth2Server::shutdown);
    }

    private MockOAuth2Server server(String id) {
        return Optional.ofNullable(servers.get(id)).orElseThrow();
    }

    private OidcSettings settings(String id, Optional<String> secret) {
        return new OidcSettings(
                new ProviderId(id),
                id,
                server(id).issuerUrl(id).uri(),
                new OidcSettings.Client(CLIENT, secret),
                List.of("openid"),
                "groups",
                new Admission(true, Optional.of(Role.USER), Map.of(), Map.of()));
    }

    @Override
    public IdentityProviders providers() {
        return providers;
    }

    @Override
    public Secrets secrets() {
        return secrets;
    }

    @Override
    public Comeback proved(WebAddress address, String subject) {
        String issuer = URI.create(address.value()).getPath().split("/", -1)[1];
        server(issuer).enqueueCallback(new DefaultOAuth2TokenCallback(issuer, subject, "JWT", List.of(CLIENT)));
        return new Comeback(query(redirected(address)));
    }

    private static URI redirected(WebAddress address) {
        try {
            HttpClient browser = HttpClient.newHttpClient();
            var answer = browser.send(
                    HttpRequest.newBuilder(URI.create(address.value())).build(), BodyHandlers.ofString());
            return URI.create(answer.headers().firstValue("Location").orElseThrow());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static Map<String, String> query(URI address) {
        return Arrays.stream(address.getRawQuery().split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    @Test
    void the_browser_comes_back_to_the_address_of_this_provider() {
        ProviderId two = new ProviderId("two");
        HandshakeSecret secret = new HandshakeSecret(secrets.next());
        URI back = redirected(providers.begin(two, secret));
        assertEquals("desk.example.org", back.getHost());
        assertEquals("/api/v1/auth/oidc/two/callback", back.getPath());
    }

    @Test
    void an_unknown_provider_proves_nothing() {
        HandshakeSecret secret = new HandshakeSecret(secrets.next());
        assertThrows(Unauthenticated.class, () -> providers.begin(new ProviderId("three"), secret));
    }
}
