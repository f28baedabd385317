package org.appticket.bootstrap.api.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.List;
import org.appticket.application.dsl.VirtualAuthenticator;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Reply;
import org.appticket.bootstrap.server.RunningServer;
import org.appticket.bootstrap.server.SharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedServer.class)
class PasskeyIT {
    private final Cast cast;
    private final String origin;
    private final String host;

    PasskeyIT(RunningServer server) {
        this.cast = Cast.on(server);
        URI root = server.baseUri();
        this.origin = root.toString().replaceAll("/$", "");
        this.host = root.getHost();
    }

    @Test
    void a_passkey_alone_lets_its_owner_in() {
        ApiClient agathe = cast.agent();
        VirtualAuthenticator phone = added(agathe);
        assertEquals(1, agathe.get("me/second-factor").json().getInt("passkeys"));
        JsonObject kept = agathe.get("me/passkeys").json().getJsonArray("items").getJsonObject(0);
        assertEquals("Phone", kept.getString("name"));

        ApiClient elsewhere = cast.anybody();
        Reply in = signIn(elsewhere, phone.withCount(2)).requireStatus(200);
        assertEquals("agent" + cast.suffix(), in.json().getJsonObject("user").getString("login"));
        elsewhere.get("me").requireStatus(200);
        elsewhere.with("X-CSRF-Token", in.json().getString("csrfToken"));
        elsewhere.valid("DELETE", "me/passkeys/" + kept.getJsonNumber("id"), "").requireStatus(204);
        signIn(cast.anybody(), phone.withCount(3)).requireProblem(401, "unauthenticated");
        agathe.get("me").requireProblem(401, "unauthenticated");
    }

    @Test
    void whatever_is_wrong_with_an_answer_nobody_gets_in() {
        VirtualAuthenticator phone = added(cast.agent()).withCount(5);
        ApiClient thief = cast.anybody();
        for (VirtualAuthenticator wrong : List.of(
                phone.withOrigin("https://evil.example"),
                phone.withHost("evil.example"),
                phone.unverified(),
                phone.withHandle("c29tZWJvZHkgZWxzZQ"),
                VirtualAuthenticator.at(origin, host))) {
            signIn(thief, wrong).requireProblem(401, "unauthenticated");
        }
        String challenge = challenge(thief);
        String answer = credential(phone.sign(challenge));
        thief.post("session/passkey", answer).requireStatus(200);
        cast.anybody().post("session/passkey", answer).requireProblem(401, "unauthenticated");
        signIn(cast.anybody(), phone.withCount(5)).requireProblem(401, "unauthenticated");
        signIn(cast.anybody(), phone.withCount(4)).requireProblem(401, "unauthenticated");
        String forged = "A".repeat(43);
        cast.anybody()
                .post("session/passkey", credential(phone.withCount(6).sign(forged)))
                .requireProblem(401, "unauthenticated");
        cast.anybody().post("session/passkey", "{'credential':{}}").requireProblem(401, "unauthenticated");
        signIn(cast.anybody(), phone.withCount(7)).requireStatus(200);
    }

    @Test
    void what_was_made_for_somebody_else_or_before_is_no_passkey_of_mine() {
        ApiClient agathe = cast.agent();
        ApiClient other = cast.requester();
        VirtualAuthenticator phone = VirtualAuthenticator.at(origin, host);
        String theirs = other.post("me/passkeys/options", "").json().getString("challenge");
        agathe.post("me/passkeys", named(phone.make(theirs))).requireProblem(422, "invalid");
        agathe.post("me/passkeys", named(phone.make(challenge(agathe)))).requireProblem(422, "invalid");
        String mine = agathe.post("me/passkeys/options", "").json().getString("challenge");
        signInWith(agathe, phone.sign(mine)).requireProblem(401, "unauthenticated");
        agathe.post("me/passkeys", named(phone.unverified().make(mine))).requireProblem(422, "invalid");
        agathe.post("me/passkeys", named(phone.make(mine))).requireProblem(422, "invalid");

        VirtualAuthenticator known = added(agathe);
        String again = other.post("me/passkeys/options", "").json().getString("challenge");
        other.post("me/passkeys", named(known.make(again))).requireProblem(409, "duplicate");
    }

    @Test
    void the_offer_of_a_sign_in_names_nobody() {
        JsonObject offer = cast.anybody().post("session/passkey-options", "").json();
        assertEquals(
                List.of("challenge", "rpId", "timeout", "userVerification"),
                offer.keySet().stream().sorted().toList());
        assertEquals(host, offer.getString("rpId"));
    }

    private VirtualAuthenticator added(ApiClient client) {
        JsonObject options =
                client.post("me/passkeys/options", "").requireStatus(200).json();
        VirtualAuthenticator phone = VirtualAuthenticator.at(
                        origin, options.getJsonObject("rp").getString("id"))
                .withHandle(options.getJsonObject("user").getString("id"));
        Reply made = client.post("me/passkeys", named(phone.make(options.getString("challenge"))))
                .requireStatus(201);
        client.with("X-CSRF-Token", made.json().getString("csrfToken"));
        return phone;
    }

    private static Reply signIn(ApiClient client, VirtualAuthenticator phone) {
        return signInWith(client, phone.sign(challenge(client)));
    }

    private static Reply signInWith(ApiClient client, String answer) {
        return client.post("session/passkey", credential(answer));
    }

    private static String challenge(ApiClient client) {
        return client.post("session/passkey-options", "").json().getString("challenge");
    }

    private static String credential(String answer) {
        return "{'credential':" + answer + "}";
    }

    private static String named(String answer) {
        return "{'name':'Phone','credential':" + answer + "}";
    }
}
