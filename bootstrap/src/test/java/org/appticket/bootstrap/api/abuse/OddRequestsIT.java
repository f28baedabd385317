package org.appticket.bootstrap.api.abuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Reply;
import org.appticket.bootstrap.api.contract.Operations;
import org.appticket.bootstrap.api.edge.RawSocket;
import org.appticket.bootstrap.server.RunningServer;
import org.appticket.bootstrap.server.SharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that mean to be taken for others. */
@ExtendWith(SharedServer.class)
class OddRequestsIT {
    private static final byte[] NOTHING = {};
    private static final String TICKET = "{'title':'The printer jams','description':''}";

    private final RunningServer server;
    private final Cast cast;

    OddRequestsIT(RunningServer server) {
        this.server = server;
        this.cast = Cast.on(server);
    }

    @Test
    void every_parameter_of_every_operation_comes_once() {
        ApiClient admin = cast.admin();
        List<String> wrong = new ArrayList<>();
        for (Operations.One operation : Operations.all()) {
            for (String parameter : operation.queryParameters()) {
                String address = operation.someAddress();
                for (String twice : List.of("1&%s=1", "1&%s=2", "1&%s")) {
                    Reply reply = admin.invalid(
                            operation.method(), address + "?" + parameter + "=" + twice.formatted(parameter), "");
                    if (reply.status() != 400) {
                        wrong.add(reply.status() + " " + reply.answer().uri());
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-HTTP-Method-Override: DELETE",
                "X-HTTP-Method: DELETE",
                "X-Method-Override: DELETE",
                "X-Original-Method: DELETE"
            })
    void a_header_does_not_make_another_method(String header) {
        ApiClient agent = cast.agent();
        long ticket = agent.post("tickets", TICKET).requireStatus(201).id();
        Reply comment = agent.post("tickets/" + ticket + "/comments", "{'body':'Mine','visibility':'PUBLIC'}");
        String path = "tickets/" + ticket + "/comments/" + comment.id();
        String[] parts = header.split(": ", 2);

        agent.valid("GET", path, "", parts[0], parts[1], "If-Match", comment.header("ETag"))
                .requireStatus(200);
        agent.unchecked("POST", "/api/v1/" + path, NOTHING, parts[0], parts[1], "If-Match", comment.header("ETag"))
                .requireProblem(405, "");

        agent.get(path).requireStatus(200);
    }

    @Test
    void a_parameter_does_not_make_another_method() {
        ApiClient agent = cast.agent();
        String path = "tickets/" + agent.post("tickets", TICKET).id();

        agent.unchecked("GET", "/api/v1/" + path + "?_method=DELETE", NOTHING).requireProblem(422, "invalid");
        agent.unchecked("POST", "/api/v1/" + path + "?_method=PATCH", NOTHING).requireProblem(405, "");
        agent.invalid("POST", "tickets?_method=GET", TICKET).requireProblem(422, "invalid");

        assertEquals(1, agent.get("tickets?count=true&requester=me").json().getInt("total"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "CONNECT", "PROPFIND", "DEBUG", "get", "PUT"})
    void other_methods_are_not_allowed_and_nothing_is_sent_back(String method) {
        String secret = "sid=something-that-must-not-come-back";
        String answer = RawSocket.ask(
                server,
                method + " /api/v1/me HTTP/1.1\r\nHost: "
                        + server.baseUri().getAuthority()
                        + "\r\nCookie: " + secret + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

        assertTrue(answer.matches("(?s)HTTP/1.1 (400|401|403|405|501) .*"), answer);
        assertTrue(!answer.contains("something-that-must-not-come-back"), answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"me;jsessionid=%s", "me;sid=%s", "me;JSESSIONID=%s", "tickets;sid=%s", "me;a=b/../me;sid=%s"})
    void a_session_is_never_read_from_the_address(String path) {
        Reply signedIn = signIn();
        String secret = secretOf(signedIn);

        Reply stranger = cast.anybody().unchecked("GET", "/api/v1/" + path.formatted(secret), NOTHING);

        assertTrue(stranger.status() == 401 || stranger.status() == 404, stranger::body);
        assertEquals("", stranger.header("Set-Cookie"));
    }

    @Test
    void what_stands_behind_a_semicolon_opens_nothing_that_is_closed() {
        ApiClient requester = cast.requester();
        long hidden = cast.agent().post("tickets", TICKET).requireStatus(201).id();
        long own = requester.post("tickets", TICKET).requireStatus(201).id();

        for (String path : List.of(
                "tickets/%d;id=%d".formatted(hidden, own),
                "tickets;id=%2$d/%1$d".formatted(hidden, own),
                "tickets/%d;/comments".formatted(hidden),
                "tickets/%2$d/..;/%1$d".formatted(hidden, own),
                "tickets/%2$d/%%2e%%2e/%1$d".formatted(hidden, own),
                "tickets//%d".formatted(hidden),
                "people;/1",
                "people/1;x=y")) {
            Reply reply = requester.unchecked("GET", "/api/v1/" + path, NOTHING);
            assertTrue(reply.status() >= 400 && reply.status() < 500, path + " " + reply.status() + reply.body());
        }
    }

    @Test
    void no_session_of_the_container_is_ever_begun() {
        Reply signedIn = signIn();

        assertTrue(!String.join(";", signedIn.answer().headers().allValues("Set-Cookie"))
                .contains("JSESSIONID"));
        assertEquals(1, signedIn.answer().headers().allValues("Set-Cookie").size());
    }

    private Reply signIn() {
        cast.somebody("wanderer", "['USER']");
        RunningServer.Account account = cast.account("wanderer");
        return cast.anybody()
                .post("session", "{'login':'%s','password':'%s'}".formatted(account.login(), account.password()))
                .requireStatus(200);
    }

    private static String secretOf(Reply signedIn) {
        String cookie = signedIn.header("Set-Cookie");
        return cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'));
    }
}
