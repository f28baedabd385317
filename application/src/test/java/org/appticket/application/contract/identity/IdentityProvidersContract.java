package org.appticket.application.contract.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appticket.application.port.access.Secrets;
import org.appticket.application.port.identity.IdentityProviders;
import org.appticket.application.port.identity.IdentityProviders.Comeback;
import org.appticket.application.port.identity.IdentityProviders.Offer;
import org.appticket.domain.access.Unauthenticated;
import org.appticket.domain.identity.ExternalIdentity;
import org.appticket.domain.identity.HandshakeSecret;
import org.appticket.domain.identity.ProviderId;
import org.appticket.domain.identity.WebAddress;
import org.junit.jupiter.api.Test;

/** What {@link IdentityProviders} keeps to. There are two of them, in which the same people can prove themselves. */
public interface IdentityProvidersContract {

    /** The providers, at least two. */
    IdentityProviders providers();

    /** Where secrets come from that were never used before. */
    Secrets secrets();

    /** What a browser brings back after somebody has proved there who they are. */
    Comeback proved(WebAddress address, String subject);

    private ProviderId first() {
        return providers().list().get(0).id();
    }

    private HandshakeSecret secret() {
        return new HandshakeSecret(secrets().next());
    }

    private void assertNobody(ProviderId provider, HandshakeSecret secret, Comeback comeback) {
        assertThrows(Unauthenticated.class, () -> providers().complete(provider, secret, comeback));
    }

    @Test
    default void who_proves_who_they_are_comes_back_as_that() {
        for (Offer provider : providers().list()) {
            HandshakeSecret secret = secret();
            Comeback comeback = proved(providers().begin(provider.id(), secret), "agathe");
            ExternalIdentity identity = providers().complete(provider.id(), secret, comeback);
            assertEquals("agathe", identity.key().subject());
        }
    }

    @Test
    default void two_providers_are_two_issuers() {
        List<String> issuers = providers().list().stream()
                .map(provider -> {
                    HandshakeSecret secret = secret();
                    Comeback comeback = proved(providers().begin(provider.id(), secret), "agathe");
                    return providers()
                            .complete(provider.id(), secret, comeback)
                            .key()
                            .issuer();
                })
                .toList();
        assertEquals(issuers.size(), issuers.stream().distinct().count());
        assertTrue(issuers.size() >= 2);
    }

    @Test
    default void an_answer_is_good_once() {
        HandshakeSecret secret = secret();
        Comeback comeback = proved(providers().begin(first(), secret), "agathe");
        providers().complete(first(), secret, comeback);
        assertNobody(first(), secret, comeback);
    }

    @Test
    default void an_answer_is_good_for_the_browser_that_asked_only() {
        Comeback comeback = proved(providers().begin(first(), secret()), "agathe");
        assertNobody(first(), secret(), comeback);
    }

    @Test
    default void an_answer_is_good_at_the_provider_that_was_asked_only() {
        ProviderId second = providers().list().get(1).id();
        HandshakeSecret secret = secret();
        Comeback comeback = proved(providers().begin(first(), secret), "agathe");
        assertNobody(second, secret, comeback);
    }

    @Test
    default void an_answer_without_its_code_or_state_is_none() {
        for (String missing : List.of("code", "state")) {
            HandshakeSecret secret = secret();
            Comeback whole = proved(providers().begin(first(), secret), "agathe");
            Map<String, String> rest = new HashMap<>(whole.parameters());
            rest.remove(missing);
            assertNobody(first(), secret, new Comeback(rest));
            rest.put(missing, "");
            assertNobody(first(), secret, new Comeback(rest));
        }
    }

    @Test
    default void who_does_not_want_to_is_nobody() {
        HandshakeSecret secret = secret();
        providers().begin(first(), secret);
        assertNobody(
                first(),
                secret,
                new Comeback(
                        Map.of("error", "access_denied", "state", secret.state().text())));
    }

    @Test
    default void each_is_found_by_its_name_and_no_other() {
        providers()
                .list()
                .forEach(provider ->
                        assertEquals(Optional.of(provider), providers().find(provider.id())));
        assertEquals(Optional.empty(), providers().find(new ProviderId("nowhere")));
    }

    @Test
    default void where_a_browser_is_sent_tells_nothing_that_it_keeps() {
        HandshakeSecret secret = secret();
        String address = providers().begin(first(), secret).value();
        assertFalse(address.contains(secret.secret().text()));
        assertFalse(address.contains(secret.verifier().text()));
    }
}
