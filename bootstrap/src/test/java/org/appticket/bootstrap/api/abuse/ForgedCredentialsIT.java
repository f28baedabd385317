package org.appticket.bootstrap.api.abuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Reply;
import org.appticket.bootstrap.server.RunningServer;
import org.appticket.bootstrap.server.SharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Credentials that are almost right. */
@ExtendWith(SharedServer.class)
class ForgedCredentialsIT {
    private static final byte[] NOTHING = {};
    private static final String TICKET = "{'title':'The printer jams','description':''}";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Cast cast;

    ForgedCredentialsIT(RunningServer server) {
        this.cast = Cast.on(server);
    }

    @Test
    void a_token_is_exactly_what_was_issued() {
        ApiClient owner = cast.requester();
        String token = token(owner, "{'name':'one'}");
        String other = token(owner, "{'name':'two'}");
        bearing("Bearer " + token).get("me").requireStatus(200);

        List<String> wrong = new ArrayList<>();
        for (String forged : forgeries(token, other)) {
            Reply reply = bearing(forged).unchecked("GET", "/api/v1/me", NOTHING);
            if (reply.status() != 401) {
                wrong.add(reply.status() + " for " + forged.replace(token, "the token"));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void every_credential_that_is_no_good_gets_the_same_answer() {
        ApiClient owner = cast.requester();
        Reply created = owner.post("me/tokens", "{'name':'one'}").requireStatus(201);
        String token = created.json().getString("secret");
        owner.valid("DELETE", "me/tokens/" + created.id(), "").requireStatus(204);
        String none = told(cast.anybody().get("me"));

        for (String presented : List.of(token, token.substring(0, 20), "apt_", "x", token + token)) {
            assertEquals(none, told(bearing("Bearer " + presented).get("me")), presented);
        }
        assertEquals(none, told(cast.anybody().with("Cookie", "sid=" + token).get("me")));
    }

    @Test
    void a_token_ends_at_its_time() {
        ApiClient owner = cast.requester();
        Instant end = Instant.now().plusMillis(1500);
        ApiClient program = bearing("Bearer " + token(owner, "{'name':'brief','expiresAt':'" + end + "'}"));
        Instant latest = end.plus(PATIENCE);

        Reply reply = program.get("me");
        while (reply.status() == 200 && Instant.now().isBefore(latest)) {
            assertTrue(Instant.now().isBefore(end.plus(Duration.ofSeconds(2))), "it outlives its end");
            reply = program.get("me");
        }

        reply.requireProblem(401, "unauthenticated");
        assertTrue(!Instant.now().isBefore(end), "it ended too early");
    }

    @Test
    void a_token_is_never_read_from_the_address_or_a_cookie() {
        String token = token(cast.requester(), "{'name':'one'}");

        for (String name : List.of("access_token", "token", "api_key", "authorization")) {
            cast.anybody().invalid("GET", "me?" + name + "=" + token, "").requireProblem(401, "unauthenticated");
        }
        cast.anybody().with("Cookie", "sid=" + token).get("me").requireProblem(401, "unauthenticated");
        cast.anybody().with("X-API-Key", token).get("me").requireProblem(401, "unauthenticated");
        bearing("Basic " + token).get("me").requireProblem(401, "unauthenticated");
    }

    @Test
    void a_session_is_no_token_and_one_session_does_not_vouch_for_another() {
        Session ann = session("ann");
        Session bob = session("bob");

        bearing("Bearer " + ann.secret()).get("me").requireProblem(401, "unauthenticated");
        ApiClient mixed = cast.anybody().with("Cookie", "sid=" + ann.secret());
        mixed.post("tickets", TICKET, "X-CSRF-Token", bob.csrf()).requireProblem(403, "csrf");
        mixed.post("tickets", TICKET, "X-CSRF-Token", ann.secret()).requireProblem(403, "csrf");
        mixed.post("tickets", TICKET).requireProblem(403, "csrf");
        mixed.post("tickets", TICKET, "X-CSRF-Token", ann.csrf()).requireStatus(201);
        cast.anybody().with("Cookie", "sid=" + ann.csrf()).get("me").requireProblem(401, "unauthenticated");
    }

    /** Whoever plants a cookie of their own beside somebody else's must not be able to let them act under a wrong name. */
    @Test
    void two_sessions_at_once_are_never_mixed() {
        Session ann = session("ann");
        Session bob = session("bob");
        ApiClient both = cast.anybody().with("Cookie", "sid=" + ann.secret() + "; sid=" + bob.secret());

        Reply me = both.get("me");
        String csrf = me.status() == 200 && me.json().getString("login").startsWith("ann") ? bob.csrf() : ann.csrf();

        both.post("tickets", TICKET, "X-CSRF-Token", csrf).requireStatus(me.status() == 200 ? 403 : 401);
    }

    @Test
    void a_new_session_has_a_new_secret_and_the_old_one_is_over_when_it_is_said_to_be() {
        Session first = session("ann");
        ApiClient again = cast.anybody().with("Cookie", "sid=" + first.secret());

        again.valid("DELETE", "session", "", "X-CSRF-Token", first.csrf()).requireStatus(204);

        again.get("me").requireProblem(401, "unauthenticated");
        again.post("tickets", TICKET, "X-CSRF-Token", first.csrf()).requireProblem(401, "unauthenticated");
    }

    @Test
    void a_session_of_ones_own_choice_is_not_taken_up() {
        String chosen = "A".repeat(43);
        Reply signedIn = signIn("ann", "Cookie", "sid=" + chosen);

        assertTrue(!signedIn.header("Set-Cookie").contains(chosen), signedIn::body);
        cast.anybody().with("Cookie", "sid=" + chosen).get("me").requireProblem(401, "unauthenticated");
    }

    @Test
    void a_cursor_of_somebody_else_shows_nothing_of_theirs() {
        ApiClient ann = cast.somebody("ann", "['USER']");
        ApiClient bob = cast.somebody("bob", "['USER']");
        for (int i = 0; i < 3; i++) {
            ann.post("tickets", TICKET).requireStatus(201);
        }
        bob.post("tickets", TICKET).requireStatus(201);
        String cursor = ann.get("tickets?limit=1&sort=id").json().getString("next");

        Reply page =
                bob.get("tickets?limit=100&count=true&sort=id&after=" + cursor).requireStatus(200);

        assertEquals(1, page.json().getInt("total"));
        assertEquals(1, page.json().getJsonArray("items").size());
        assertTrue(!page.json().containsKey("next"), page::body);
    }

    private static List<String> forgeries(String token, String other) {
        int secret = token.indexOf('_', 4) + 1;
        int check = token.length() - 6;
        char last = token.charAt(token.length() - 1);
        return List.of(
                "Bearer " + token.substring(0, secret) + other.substring(secret),
                "Bearer " + token.substring(0, check) + other.substring(check),
                "Bearer " + token.substring(0, token.length() - 1) + (last == 'a' ? 'b' : 'a'),
                "Bearer " + token.substring(0, token.length() - 1),
                "Bearer " + token.substring(0, check - 1),
                "Bearer " + token + "a",
                "Bearer " + token.toUpperCase(java.util.Locale.ROOT),
                "Bearer " + token.replaceFirst("apt_", "APT_"),
                "Bearer " + token.replaceFirst("apt_", ""),
                "Bearer " + token.substring(0, secret) + "%' OR '1'='1",
                "Bearer " + token.substring(0, secret),
                "Bearer " + token.substring(secret),
                "Bearer apt_00000000_" + "A".repeat(43) + "_000000",
                "Bearer",
                "Bearer null",
                "Token " + token,
                "Basic " + token,
                "Bearer " + token + ", Bearer " + token,
                token);
    }

    /** A session as somebody who stole its parts would hold it. */
    private record Session(String secret, String csrf) {}

    private Session session(String name) {
        Reply signedIn = signIn(name);
        String cookie = signedIn.header("Set-Cookie");
        return new Session(
                cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';')),
                signedIn.json().getString("csrfToken"));
    }

    private Reply signIn(String name, String... headers) {
        cast.somebody(name, "['USER']");
        RunningServer.Account account = cast.account(name);
        String body = "{'login':'%s','password':'%s'}".formatted(account.login(), account.password());
        return cast.anybody().post("session", body, headers).requireStatus(200);
    }

    private ApiClient bearing(String authorization) {
        return cast.anybody().with("Authorization", authorization);
    }

    private static String token(ApiClient owner, String body) {
        return owner.post("me/tokens", body).requireStatus(201).json().getString("secret");
    }

    private static String told(Reply reply) {
        reply.requireProblem(401, "unauthenticated");
        return reply.body().replaceFirst("urn:uuid:[0-9a-f-]+", "")
                + reply.answer().headers().map().keySet();
    }
}
