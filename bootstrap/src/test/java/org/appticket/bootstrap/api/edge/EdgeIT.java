package org.appticket.bootstrap.api.edge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Reply;
import org.appticket.bootstrap.server.RunningServer;
import org.appticket.bootstrap.server.SharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who asks, from where, and what the container answers by itself. */
@ExtendWith(SharedServer.class)
class EdgeIT {
    private static final String TICKET = "{'title':'The printer jams','description':''}";

    private final RunningServer server;
    private final Cast cast;

    EdgeIT(RunningServer server) {
        this.server = server;
        this.cast = Cast.on(server);
    }

    @Test
    void a_session_shows_its_csrf_token_and_comes_from_here() {
        ApiClient requester = cast.requester();
        String own = server.baseUri().toString().replaceFirst("/$", "");

        requester.post("tickets", TICKET, "X-CSRF-Token", "").requireProblem(403, "csrf");
        requester.post("tickets", TICKET, "X-CSRF-Token", "x").requireProblem(403, "csrf");
        requester.post("tickets", TICKET, "Origin", "https://elsewhere.example").requireProblem(403, "csrf");
        requester.post("tickets", TICKET, "Origin", "null").requireProblem(403, "csrf");
        requester.post("tickets", TICKET, "Sec-Fetch-Site", "cross-site").requireProblem(403, "csrf");
        requester.post("tickets", TICKET, "Sec-Fetch-Site", "same-site").requireProblem(403, "csrf");
        requester
                .post("tickets", TICKET, "Origin", own, "Sec-Fetch-Site", "same-origin")
                .requireStatus(201);

        assertEquals(1, requester.get("tickets?count=true").json().getInt("total"));
    }

    @Test
    void a_token_works_alone_within_its_scopes_until_it_is_revoked() {
        ApiClient requester = cast.requester();
        Reply created = requester
                .post("me/tokens", "{'name':'report','scopes':['READ']}")
                .requireStatus(201);
        ApiClient program =
                cast.anybody().with("Authorization", "Bearer " + created.json().getString("secret"));

        program.get("tickets").requireStatus(200);
        program.post("tickets", TICKET).requireProblem(403, "not-permitted");
        program.get("session").requireProblem(401, "unauthenticated");
        assertFalse(requester.get("me/tokens").body().contains("secret"));
        requester.valid("DELETE", "me/tokens/" + created.id(), "").requireStatus(204);

        Reply refused = program.get("tickets").requireProblem(401, "unauthenticated");
        assertEquals("Bearer", refused.header("WWW-Authenticate"));
    }

    @Test
    void the_secret_of_a_token_is_not_told_twice() {
        ApiClient requester = cast.requester();
        String body = "{'name':'report'}";

        Reply first = requester.post("me/tokens", body, "Idempotency-Key", "t").requireStatus(201);
        Reply again = requester.post("me/tokens", body, "Idempotency-Key", "t").requireStatus(201);

        assertTrue(first.json().containsKey("secret"));
        assertFalse(again.json().containsKey("secret"));
        assertEquals(first.id(), again.id());
    }

    @Test
    void a_wrong_login_and_a_wrong_password_look_the_same() {
        Reply nobody = cast.anybody().post("session", "{'login':'nobody','password':'wrong'}");
        Reply wrong = cast.anybody().post("session", "{'login':'admin','password':'wrong'}");

        assertEquals(
                nobody.requireProblem(401, "unauthenticated").json().getString("detail"),
                wrong.requireProblem(401, "unauthenticated").json().getString("detail"));
        assertEquals("", nobody.header("Set-Cookie") + wrong.header("Set-Cookie"));
    }

    @Test
    void signing_out_ends_the_session() {
        ApiClient requester = cast.requester();

        requester.valid("DELETE", "session", "").requireStatus(204);

        requester.get("session").requireProblem(401, "unauthenticated");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nowhere, 404, not-found",
        "GET, /api/v2/tickets, 404, not-found",
        "GET, /api/v1/nowhere, 404, not-found",
        "GET, /api/v1/tickets/abc, 404, not-found",
        "GET, /api/v1/tickets/99999999999999999999, 404, not-found",
        "GET, /problems/nonsense, 404, not-found",
        "GET, /health/nonsense, 404, not-found",
        "GET, /WEB-INF/web.xml, 404, not-found",
        "PUT, /api/v1/tickets, 405, ''",
        "DELETE, /api/v1/lifecycle, 405, ''"
    })
    void what_the_container_refuses_is_a_problem_document_too(String method, String path, int status, String slug) {
        Reply refused = cast.admin().unchecked(method, path, new byte[0]);

        refused.requireProblem(status, slug);
        requireProtected(refused);
    }

    @Test
    void media_types_that_cannot_be_made_or_read_are_told_so() {
        cast.admin().invalid("GET", "tickets", "", "Accept", "text/html").requireProblem(406, "");
        cast.admin().invalid("GET", "tickets", "", "Accept", ";;").requireProblem(400, "");
    }

    @Test
    void every_answer_is_protected_and_none_is_kept() {
        for (String path : List.of("me", "tickets", "session", "openapi.yaml", "/health/live", "/problems/invalid")) {
            requireProtected(cast.admin().unchecked("GET", path, new byte[0]).requireStatus(200));
        }
        assertEquals("no-store", cast.admin().get("me").header("Cache-Control"));
    }

    @Test
    void a_host_that_is_not_ours_is_misdirected() {
        // The client of the JDK refuses to set Host, so this asks through a socket.
        String answer = RawSocket.ask(
                server, "GET /api/v1/me HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 421 "), answer);
        assertTrue(answer.contains("application/problem+json"), answer);
    }

    @Test
    void an_endless_body_without_a_length_is_cut_off() {
        String chunk = "10000\r\n" + "a".repeat(0x10000) + "\r\n";
        ApiClient requester = cast.requester();
        String token = requester.post("me/tokens", "{'name':'chunks'}").json().getString("secret");

        String answer = RawSocket.ask(
                server,
                "POST /api/v1/tickets HTTP/1.1\r\nHost: " + server.baseUri().getAuthority()
                        + "\r\nAuthorization: Bearer " + token
                        + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
                        + chunk.repeat(32) + "0\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
        assertTrue(answer.contains("/problems/too-large"), answer);
    }

    @Test
    void problems_are_told_in_the_language_of_the_reader() {
        assertTrue(cast.anybody().with("Accept-Language", "").get("me").body().contains("Non connecté"));
        assertTrue(cast.anybody()
                .with("Accept-Language", "de, en;q=0.5")
                .get("me")
                .body()
                .contains("Not signed in"));
    }

    @Test
    void health_and_the_page_of_a_problem_are_open_to_all() {
        for (Map.Entry<String, String> page : Map.of(
                        "/health/live",
                        "UP",
                        "/health/ready",
                        "UP",
                        "/problems/stale",
                        "If-Match",
                        "openapi.yaml",
                        "openapi: 3.0.3")
                .entrySet()) {
            Reply reply = cast.anybody().unchecked("GET", page.getKey(), new byte[0]);
            assertTrue(reply.requireStatus(200).body().contains(page.getValue()), reply::body);
        }
    }

    private static void requireProtected(Reply reply) {
        assertTrue(reply.header("Content-Security-Policy").startsWith("default-src 'none'"), reply::body);
        assertEquals("nosniff", reply.header("X-Content-Type-Options"));
        assertEquals("same-origin", reply.header("Referrer-Policy"));
        assertEquals("same-origin", reply.header("Cross-Origin-Opener-Policy"));
        assertEquals("same-origin", reply.header("Cross-Origin-Resource-Policy"));
        assertEquals("", reply.header("Server") + reply.header("X-Powered-By"));
        assertFalse(new String(reply.body().getBytes(UTF_8), UTF_8).contains("Payara"), reply::body);
    }
}
