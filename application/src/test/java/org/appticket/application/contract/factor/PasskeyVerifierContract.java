package org.appticket.application.contract.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.application.dsl.VirtualAuthenticator;
import org.appticket.application.port.factor.PasskeyVerifier;
import org.appticket.application.port.factor.PasskeyVerifier.Answer;
import org.appticket.application.port.factor.PasskeyVerifier.Claim;
import org.appticket.application.port.factor.PasskeyVerifier.Use;
import org.appticket.domain.access.Secret;
import org.appticket.domain.factor.CredentialId;
import org.appticket.domain.factor.Passkey;
import org.appticket.domain.factor.Passkey.Credential;
import org.appticket.domain.factor.PasskeyId;
import org.appticket.domain.factor.UserHandle;
import org.appticket.domain.id.PersonId;
import org.junit.jupiter.api.Test;

/** What {@link PasskeyVerifier} keeps to. */
public interface PasskeyVerifierContract {
    /** Where the verifier is. */
    URI HERE = URI.create("https://tickets.example.org:8443");

    /** What was to be signed. */
    Secret CHALLENGE = Secret.of(new byte[Secret.BYTES]);

    /** Something else. */
    Secret OTHER_CHALLENGE = CHALLENGE.derived("another");

    /** The verifier for {@link #HERE}. */
    PasskeyVerifier verifier();

    @Test
    default void a_new_passkey_can_be_used_again_and_again() {
        VirtualAuthenticator phone = phone();
        Passkey passkey = made(phone);
        assertEquals(phone.id(), passkey.credential().id().text());
        assertEquals(1, passkey.credential().signCount());
        assertEquals(Optional.of(new Use(2, false)), used(phone.withCount(2), passkey));
        assertEquals(Optional.of(new Use(900, false)), used(phone.withCount(900), passkey));
    }

    @Test
    default void an_answer_says_what_it_is() {
        VirtualAuthenticator phone = phone().withHandle("YWdhdGhl");
        CredentialId id = new CredentialId(phone.id());
        assertEquals(
                Optional.of(new Claim(CHALLENGE, id, Optional.of(new UserHandle("YWdhdGhl")))),
                verifier().read(new Answer(phone.sign(CHALLENGE.text()))));
        assertEquals(
                Optional.of(new Claim(CHALLENGE, id, Optional.empty())),
                verifier().read(new Answer(phone.make(CHALLENGE.text()))));
    }

    @Test
    default void what_cannot_be_read_is_nothing() {
        String good = phone().sign(CHALLENGE.text());
        for (String broken : List.of(
                "",
                "{}",
                "null",
                "[]",
                good.substring(0, 60),
                good.replace("\"id\":\"", "\"id\":\"!"),
                good.replace("clientDataJSON\":\"", "clientDataJSON\":\"!"),
                phone().sign("short"))) {
            assertEquals(Optional.empty(), verifier().read(new Answer(broken)), broken);
        }
    }

    @Test
    default void no_passkey_is_made_for_another_place_or_challenge_or_by_nobody_in_particular() {
        String challenge = CHALLENGE.text();
        for (String wrong : List.of(
                phone().withOrigin("https://tickets.example.org").make(challenge),
                phone().withOrigin("http://tickets.example.org:8443").make(challenge),
                phone().withOrigin("https://tickets.example.org.evil.example:8443")
                        .make(challenge),
                phone().withHost("example.org").make(challenge),
                phone().unverified().make(challenge),
                phone().make(OTHER_CHALLENGE.text()),
                phone().sign(challenge))) {
            assertFalse(verifier().register(new Answer(wrong), CHALLENGE).isPresent(), wrong);
        }
    }

    @Test
    default void nobody_gets_in_for_another_place_or_challenge_or_unrecognised() {
        VirtualAuthenticator phone = phone();
        Passkey passkey = made(phone);
        VirtualAuthenticator next = phone.withCount(2);
        for (VirtualAuthenticator wrong : List.of(
                next.withOrigin("https://evil.example"),
                next.withOrigin("https://tickets.example.org"),
                next.withHost("evil.example"),
                next.withHost("example.org"),
                next.unverified())) {
            assertEquals(Optional.empty(), used(wrong, passkey), wrong.traits().toString());
        }
        String other = next.sign(OTHER_CHALLENGE.text());
        assertEquals(Optional.empty(), verifier().verify(new Answer(other), CHALLENGE, passkey));
        String made = next.make(CHALLENGE.text());
        assertEquals(Optional.empty(), verifier().verify(new Answer(made), CHALLENGE, passkey));
    }

    @Test
    default void a_count_that_goes_back_or_stands_still_is_a_copy() {
        VirtualAuthenticator phone = phone().withCount(7);
        Passkey passkey = made(phone);
        for (long count : new long[] {0, 1, 6, 7}) {
            assertEquals(Optional.empty(), used(phone.withCount(count), passkey), "count " + count);
        }
        VirtualAuthenticator silent = phone().withCount(0);
        assertEquals(Optional.of(new Use(0, false)), used(silent, made(silent)));
    }

    @Test
    default void another_key_or_another_signature_is_worth_nothing() {
        VirtualAuthenticator phone = phone();
        Passkey passkey = made(phone);
        VirtualAuthenticator thief = phone();
        assertEquals(Optional.empty(), used(thief.withCount(2), passkey));
        VirtualAuthenticator forger = new VirtualAuthenticator(
                thief.keys(), phone.id(), phone.withCount(2).traits());
        assertEquals(Optional.empty(), used(forger, passkey));
        String good = phone.withCount(2).sign(CHALLENGE.text());
        String counted = phone.withCount(3).sign(CHALLENGE.text());
        String swapped = good.replaceFirst("\"authenticatorData\":\"[^\"]*\"", part(counted, "authenticatorData"));
        assertEquals(Optional.empty(), verifier().verify(new Answer(swapped), CHALLENGE, passkey));
    }

    private static String part(String json, String name) {
        int start = json.indexOf("\"" + name + "\":\"");
        return json.substring(start, json.indexOf('"', start + name.length() + 4) + 1);
    }

    private VirtualAuthenticator phone() {
        return VirtualAuthenticator.at(HERE.toString(), HERE.getHost());
    }

    private Passkey made(VirtualAuthenticator phone) {
        Credential credential = verifier()
                .register(new Answer(phone.make(CHALLENGE.text())), CHALLENGE)
                .orElseThrow();
        return new Passkey(new PasskeyId(1), new PersonId(1), "phone", credential, Instant.EPOCH, Optional.empty());
    }

    private Optional<Use> used(VirtualAuthenticator phone, Passkey passkey) {
        return verifier().verify(new Answer(phone.sign(CHALLENGE.text())), CHALLENGE, passkey);
    }
}
