package org.appticket.bootstrap.api.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.appticket.application.dsl.Together;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Reply;
import org.appticket.bootstrap.server.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How often somebody may ask and try, behind a proxy on this machine that is trusted. */
class LimitsIT {
    private static final String TICKET = "{'title':'The printer jams','description':''}";
    private static final byte[] NOTHING = new byte[0];

    private static RunningServer server;

    private Cast cast;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = RunningServer.start(
                data,
                Map.of(
                        "APPTICKET_TRUSTED_PROXIES", "127.0.0.1",
                        "APPTICKET_RATE_TOKEN", "5",
                        "APPTICKET_RATE_ANONYMOUS", "10",
                        "APPTICKET_RATE_TICKETS", "3"));
    }

    @BeforeEach
    void meet() {
        cast = Cast.on(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** Somebody who comes through the proxy from this address. */
    private ApiClient from(String address) {
        return cast.anybody().with("X-Forwarded-For", address);
    }

    private Reply trySigningIn(String login, String password, String address) {
        return from(address).post("session", "{'login':'%s','password':'%s'}".formatted(login, password));
    }

    private static int retryAfter(Reply refused) {
        return Integer.parseInt(refused.requireProblem(429, "too-many-requests").header("Retry-After"));
    }

    @Test
    void the_unknown_at_one_place_are_answered_so_often() {
        ApiClient here = from("198.51.100.1");
        for (int i = 0; i < 10; i++) {
            here.get("me").requireProblem(401, "unauthenticated");
        }

        assertTrue(retryAfter(here.get("me")) <= 6);
        retryAfter(here.unchecked("GET", "/nowhere", NOTHING));
        assertEquals("no-store", here.get("me").header("Cache-Control"));
        here.unchecked("GET", "/health/live", NOTHING).requireStatus(200);
        from("192.0.2.1, 198.51.100.2").get("me").requireProblem(401, "unauthenticated");
    }

    @Test
    void a_token_is_answered_so_often_and_its_owner_still_is() {
        ApiClient owner = cast.agent();
        String token = owner.post("me/tokens", "{'name':'report'}").json().getString("secret");
        ApiClient program = cast.anybody().with("Authorization", "Bearer " + token);
        for (int i = 0; i < 5; i++) {
            program.get("me").requireStatus(200);
        }

        retryAfter(program.get("me"));
        owner.get("me").requireStatus(200);
    }

    @Test
    void a_requester_opens_so_many_tickets_and_an_agent_any_number() {
        ApiClient requester = cast.requester();
        ApiClient agent = cast.agent();
        for (int i = 0; i < 3; i++) {
            requester.post("tickets", TICKET).requireStatus(201);
            agent.post("tickets", TICKET).requireStatus(201);
        }

        assertTrue(retryAfter(requester.post("tickets", TICKET)) > 1_000);
        requester.get("tickets").requireStatus(200);
        agent.post("tickets", TICKET).requireStatus(201);
    }

    @Test
    void guessing_is_slowed_down_alike_for_accounts_that_are_there_and_not() {
        cast.somebody("gustave", "['USER']");
        String login = "gustave" + cast.suffix();
        String nobody = "nobody" + cast.suffix();
        Reply known = delayed(login);
        Reply unknown = delayed(nobody);

        assertTrue(retryAfter(known) >= 1 && retryAfter(unknown) >= 1);
        assertEquals(known.json().getString("detail"), unknown.json().getString("detail"));
        cast.anybody()
                .signedIn(new RunningServer.Account(login, Cast.PASSWORD))
                .get("me")
                .requireStatus(200);
    }

    /** Guesses from different places until that is too often; a slow machine may let a short delay pass by. */
    private Reply delayed(String login) {
        for (int i = 0; i < 5; i++) {
            trySigningIn(login, "wrong", "203.0.113." + i).requireProblem(401, "unauthenticated");
        }
        Reply last = trySigningIn(login, "wrong", "203.0.113.6");
        for (int i = 7; i < 15 && last.status() == 401; i++) {
            last = trySigningIn(login, "wrong", "203.0.113." + i);
        }
        return last;
    }

    @Test
    void of_twenty_guesses_at_once_few_are_compared() {
        String login = "somebody" + cast.suffix();
        List<Integer> answers = Together.run(
                20,
                thread -> trySigningIn(login, "wrong", "203.0.113." + (100 + thread))
                        .status());

        int compared = Collections.frequency(answers, 401);
        assertTrue(compared >= 1 && compared <= 7, () -> "compared: " + answers);
        assertTrue(Set.of(401, 429, 503).containsAll(answers), answers::toString);
    }

    @Test
    void figures_are_for_administrators_tokens_and_for_this_machine_alone() {
        cast.requester().get("tickets/1");
        String token =
                cast.admin().post("me/tokens", "{'name':'prometheus'}").json().getString("secret");
        String agents = cast.agent().post("me/tokens", "{'name':'a'}").json().getString("secret");
        ApiClient away = from("198.51.100.77");

        away.unchecked("GET", "/metrics", NOTHING).requireProblem(401, "unauthenticated");
        away.with("Authorization", "Bearer " + agents)
                .unchecked("GET", "/metrics", NOTHING)
                .requireProblem(403, "not-permitted");
        away.with("Authorization", "Bearer " + token)
                .unchecked("GET", "/metrics", NOTHING)
                .requireStatus(200);
        Reply here = cast.anybody().unchecked("GET", "/metrics", NOTHING).requireStatus(200);
        assertTrue(here.header("Content-Type").startsWith("application/openmetrics-text"));
        for (String line : List.of(
                "appticket_http_requests_seconds_count{method=\"GET\",route=\"/api/v1/tickets/{id}\",status=\"4xx\"}",
                "appticket_proofs_total{outcome=\"proven\"}",
                "appticket_rate_limited_total{kind=\"anonymous\"}",
                "appticket_database_connections{state=\"lent\"}",
                "jvm_memory_used_bytes")) {
            assertTrue(here.body().contains(line), () -> line + "\n" + here.body());
        }
    }

    @Test
    void the_proxy_says_whether_people_came_encrypted() {
        ApiClient proxy = from("198.51.100.88");
        assertEquals("", proxy.get("openapi.yaml").header("Strict-Transport-Security"));
        assertEquals(
                "max-age=63072000; includeSubDomains",
                proxy.with("X-Forwarded-Proto", "https").get("openapi.yaml").header("Strict-Transport-Security"));
    }
}
