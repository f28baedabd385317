package org.appticket.adapters.security.oidc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.appticket.application.fake.access.InMemorySecrets;
import org.appticket.application.port.identity.IdentityProviders.Comeback;
import org.appticket.domain.Unavailable;
import org.appticket.domain.access.Unauthenticated;
import org.appticket.domain.identity.Admission;
import org.appticket.domain.identity.ExternalIdentity;
import org.appticket.domain.identity.HandshakeSecret;
import org.appticket.domain.identity.ProviderId;
import org.appticket.domain.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ForgedTokenTest {
    private static final ProviderId ENTRA = new ProviderId("entra");
    private static final String CLIENT = "appticket-client";

    private final ForgingProvider provider = ForgingProvider.start();
    private final HandshakeSecret secret = new HandshakeSecret(new InMemorySecrets(5).next());
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-02T09:00:00Z"));
    private final OidcProviders providers = new OidcProviders(
            List.of(new OidcSettings(
                    ENTRA,
                    "Entra ID",
                    provider.issuer(),
                    new OidcSettings.Client(CLIENT, Optional.of("a client's secret")),
                    List.of("openid", "profile"),
                    "groups",
                    new Admission(true, Optional.of(Role.USER), Map.of(), Map.of()))),
            URI.create("https://desk.example.org"),
            now::get);

    @AfterEach
    void stop() {
        provider.close();
    }

    private JWTClaimsSet.Builder good() {
        Instant issued = Instant.ofEpochMilli(System.currentTimeMillis());
        return new JWTClaimsSet.Builder()
                .issuer(provider.issuer().toString())
                .audience(CLIENT)
                .subject("AAAAAAAAAAAAAAAAAAAAAIkzqFVrSaSaFHy782bbtaQ")
                .issueTime(Date.from(issued))
                .expirationTime(Date.from(issued.plusSeconds(3_600)))
                .claim("nonce", secret.nonce().text());
    }

    private ExternalIdentity complete(Map<String, String> parameters) {
        return providers.complete(ENTRA, secret, new Comeback(parameters));
    }

    private ExternalIdentity complete() {
        return complete(Map.of("code", "c", "state", secret.state().text()));
    }

    private ExternalIdentity issued(JWTClaimsSet claims) {
        provider.issue(provider.signed(claims));
        return complete();
    }

    private void assertRefused(String token) {
        provider.issue(token);
        assertThrows(Unauthenticated.class, this::complete);
    }

    @Test
    void a_token_shaped_like_that_of_entra_id_is_understood() {
        JWTClaimsSet entra = good().claim("oid", "00000000-0000-0000-66f3-3332eca7ea81")
                .claim("tid", "9122040d-6c67-4c5b-b112-36a304b66dad")
                .claim("ver", "2.0")
                .claim("name", "Agathe Dubois")
                .claim("preferred_username", "agathe@contoso.example")
                .claim("email", "whatever-she-typed@example.org")
                .claim("groups", List.of("0760b6cf-170e-4a14-91b3-4b78e0739963"))
                .claim("roles", List.of("AppTicket.Agent"))
                .build();
        ExternalIdentity identity = issued(entra);
        assertEquals(
                "AAAAAAAAAAAAAAAAAAAAAIkzqFVrSaSaFHy782bbtaQ", identity.key().subject());
        assertEquals(provider.issuer().toString(), identity.key().issuer());
        assertEquals("agathe@contoso.example", identity.login());
        assertEquals("Agathe Dubois", identity.name());
        assertEquals(Optional.empty(), identity.email(), "nobody has verified that address");
        assertEquals(Optional.of(Set.of("0760b6cf-170e-4a14-91b3-4b78e0739963")), identity.groups());
    }

    @Test
    void a_verified_address_is_taken_and_a_language_too() {
        ExternalIdentity identity = issued(good().claim("email", "a@example.org")
                .claim("email_verified", true)
                .claim("locale", "en-GB")
                .build());
        assertEquals(Optional.of("a@example.org"), identity.email());
        assertEquals("EN", identity.language().orElseThrow().name());
    }

    @Test
    void too_many_groups_to_name_are_not_told_and_no_groups_are_none() {
        JWTClaimsSet overage = good().claim("_claim_names", Map.of("groups", "src1"))
                .claim("_claim_sources", Map.of("src1", Map.of("endpoint", "https://graph.example/getMemberObjects")))
                .build();
        assertEquals(Optional.empty(), issued(overage).groups());
        assertEquals(
                Optional.empty(),
                issued(good().claim("hasgroups", true).build()).groups());
        assertEquals(Optional.of(Set.of()), issued(good().build()).groups());
    }

    static Stream<String> wrongClaims() {
        return Stream.of(
                "{\"aud\":\"another-client\"}",
                "{\"aud\":[\"appticket-client\",\"another-client\"]}",
                "{\"aud\":[\"appticket-client\",\"another-client\"],\"azp\":\"another-client\"}",
                "{\"azp\":\"another-client\"}",
                "{\"aud\":null}",
                "{\"iss\":\"https://login.microsoftonline.com/common/v2.0\"}",
                "{\"iss\":null}",
                "{\"nonce\":\"another\"}",
                "{\"nonce\":null}",
                "{\"exp\":1}",
                "{\"exp\":null}",
                "{\"iat\":99999999999}",
                "{\"iat\":null}",
                "{\"sub\":\"\"}",
                "{\"sub\":\"" + "x".repeat(256) + "\"}");
    }

    @ParameterizedTest
    @MethodSource("wrongClaims")
    void a_token_for_somebody_else_or_of_another_time_is_refused(String wrong) throws java.text.ParseException {
        Map<String, Object> claims = good().build().toJSONObject();
        com.nimbusds.jose.util.JSONObjectUtils.parse(wrong).forEach((name, value) -> {
            if (value == null) {
                claims.remove(name);
            } else {
                claims.put(name, value);
            }
        });
        assertRefused(provider.signed(JWTClaimsSet.parse(claims)));
    }

    @Test
    void a_minute_of_difference_between_clocks_is_nothing() {
        Instant really = Instant.ofEpochMilli(System.currentTimeMillis());
        assertEquals(
                provider.issuer().toString(),
                issued(good().expirationTime(Date.from(really.minusSeconds(30))).build())
                        .key()
                        .issuer());
        assertRefused(provider.signed(
                good().expirationTime(Date.from(really.minusSeconds(90))).build()));
    }

    @Test
    void a_token_that_nobody_signed_is_refused() {
        assertRefused(new PlainJWT(good().build()).serialize());
    }

    @Test
    void a_token_signed_with_what_everybody_knows_is_refused() throws JOSEException {
        for (byte[] known : List.of(
                provider.key().toRSAPublicKey().getEncoded(),
                provider.key().toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8),
                "a client's secret, long enough for it".getBytes(StandardCharsets.UTF_8))) {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("one").build(), good().build());
            token.sign(new MACSigner(known));
            assertRefused(token.serialize());
        }
    }

    @Test
    void a_token_signed_by_somebody_else_is_refused() {
        RSAKey genuine = provider.key();
        provider.turnKey(ForgingProvider.key("one"));
        String foreign = provider.signed(good().build());
        provider.turnKey(genuine);
        assertRefused(foreign);
        String whole = provider.signed(good().build());
        String other = provider.signed(good().subject("admin").build());
        assertRefused(other.substring(0, other.lastIndexOf('.')) + whole.substring(whole.lastIndexOf('.')));
    }

    @Test
    void a_new_key_is_fetched_but_not_at_every_unknown_one() {
        issued(good().build());
        provider.turnKey(ForgingProvider.key("two"));
        assertRefused(provider.signed(good().build()));
        provider.publishKeys();
        assertRefused(provider.signed(good().build()));
        now.updateAndGet(instant -> instant.plusSeconds(61));
        issued(good().build());
        assertEquals(
                2,
                provider.asked().stream()
                        .filter(request -> request.startsWith("/jwks"))
                        .count());
    }

    @Test
    void what_comes_through_the_browser_is_checked_first() {
        provider.issue(provider.signed(good().build()));
        String state = secret.state().text();
        for (Map<String, String> wrong : List.of(
                Map.of("code", "c", "state", "another"),
                Map.of("code", "c"),
                Map.of("state", state),
                Map.of("code", "c", "state", state, "iss", "https://another.example.org"),
                Map.of("code", "c", "state", state, "error", "access_denied"))) {
            assertThrows(Unauthenticated.class, () -> complete(wrong), wrong::toString);
        }
        assertFalse(provider.asked().stream().anyMatch(request -> request.startsWith("/token")));
        complete(Map.of("code", "c", "state", state, "iss", provider.issuer().toString()));
    }

    @Test
    void a_provider_that_promises_to_say_who_it_is_must_do_so() {
        provider.publish(document ->
                document.replace("{\"issuer\"", "{\"authorization_response_iss_parameter_supported\":true,\"issuer\""));
        provider.issue(provider.signed(good().build()));
        assertThrows(Unauthenticated.class, this::complete);
    }

    @Test
    void the_proof_is_fetched_with_what_only_this_browser_can_know() {
        issued(good().build());
        String request = provider.asked().stream()
                .filter(each -> each.startsWith("/token"))
                .findFirst()
                .orElseThrow();
        assertTrue(request.contains("code_verifier=" + secret.verifier().text()));
        String address = providers.begin(ENTRA, secret).value();
        assertTrue(address.contains("code_challenge_method=S256"));
        assertTrue(address.contains(
                "redirect_uri=https%3A%2F%2Fdesk.example.org%2Fapi%2Fv1%2Fauth%2Foidc%2Fentra%2Fcallback"));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 404, 500})
    void a_provider_that_answers_otherwise_is_away(int status) {
        provider.set("/.well-known/openid-configuration", status, "{}");
        assertThrows(Unavailable.class, () -> providers.begin(ENTRA, secret));
        assertFalse(provider.asked().stream().anyMatch(request -> request.startsWith("/elsewhere")));
    }

    @Test
    void a_document_that_speaks_for_another_or_leads_to_open_connections_is_not_believed() {
        List<UnaryOperator<String>> changes = List.of(
                document -> document.replace("\"issuer\":\"http://127", "\"issuer\":\"http://128"),
                document -> "x".repeat(300_000),
                document -> document.replace(
                        "\"token_endpoint\":\"http://127.0.0.1", "\"token_endpoint\":\"http://192.0.2.1"),
                document -> document.replace("\"jwks_uri\":\"http://127.0.0.1", "\"jwks_uri\":\"file://127.0.0.1"));
        for (UnaryOperator<String> change : changes) {
            provider.publish(change);
            assertThrows(Unavailable.class, () -> providers.begin(ENTRA, secret));
        }
    }

    @Test
    void what_the_token_endpoint_refuses_is_nobody_or_our_own_fault() {
        provider.set("/token", 400, "{\"error\":\"invalid_grant\"}");
        assertThrows(Unauthenticated.class, this::complete);
        provider.set("/token", 401, "{\"error\":\"invalid_client\"}");
        assertThrows(Unavailable.class, this::complete);
        for (String answer : List.of("not json", "{\"access_token\":\"a\",\"token_type\":\"Bearer\"}")) {
            provider.set("/token", 200, answer);
            assertThrows(Unavailable.class, this::complete);
        }
    }
}
