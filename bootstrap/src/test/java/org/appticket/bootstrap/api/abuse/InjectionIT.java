package org.appticket.bootstrap.api.abuse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Reply;
import org.appticket.bootstrap.api.contract.Operations;
import org.appticket.bootstrap.server.RunningServer;
import org.appticket.bootstrap.server.SharedServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pieces of SQL and JPQL in everything that can stand behind a question mark, for every list that the contract knows. */
@ExtendWith(SharedServer.class)
class InjectionIT {
    private static final List<String> FRAGMENTS = List.of(
            "' OR '7777'='7777",
            "7777 OR 7777=7777 --",
            "7777; DROP TABLE ticket; --",
            "7777) UNION SELECT 7777,login,3 FROM person --",
            "createdAt; DELETE FROM person",
            "(SELECT SLEEP(9))",
            "t.requester.passwords",
            "id) OR EXISTS (SELECT p FROM PersonRow p WHERE p.login = 'admin'",
            "%",
            "_",
            "\\",
            "\"",
            "`id`",
            "${jndi:ldap://127.0.0.1/x}",
            "\u0000");

    private final Cast cast;
    private final RunningServer server;
    private ApiClient everything;
    private int logged;

    InjectionIT(RunningServer server) {
        this.server = server;
        this.cast = Cast.on(server);
        this.everything = cast.anybody();
    }

    @BeforeEach
    void somebody_who_may_ask_everything_and_finds_nothing() {
        everything = cast.somebody("nosy", "['ADMIN']");
        logged = server.log().length();
    }

    @Test
    void no_filter_and_no_order_is_a_piece_of_a_query() {
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (Operations.One operation : lists()) {
            for (String parameter : operation.queryParameters()) {
                for (String fragment : FRAGMENTS) {
                    tried++;
                    String address = operation.someAddress() + "?" + parameter + "=" + encoded(fragment);
                    Reply reply = everything.invalid("GET", address, "");
                    if (!isHarmless(reply, fragment)) {
                        wrong.add(reply.status() + " " + address + " " + reply.body());
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(tried > 400, "only " + tried);
        requireNoErrorLogged();
    }

    @Test
    void no_cursor_is_a_piece_of_a_query() {
        List<String> wrong = new ArrayList<>();
        for (Operations.One operation : lists()) {
            if (operation.queryParameters().contains("after")) {
                for (String fragment : FRAGMENTS) {
                    for (String cursor : cursors(operation.someAddress(), fragment)) {
                        Reply reply = everything.invalid("GET", operation.someAddress() + "?after=" + cursor, "");
                        if (reply.status() != 422 && reply.status() != 404) {
                            wrong.add(reply.status() + " " + operation.path() + " " + fragment + " " + reply.body());
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        requireNoErrorLogged();
    }

    /** Cursors of this very list, in its own order and in others, with something else inside. */
    private static List<String> cursors(String address, String fragment) {
        List<String> cursors = new ArrayList<>();
        for (String list : List.of(address, address + " -id", address + " createdAt,id", address + " -createdAt,-id")) {
            for (String values : List.of("%s", "1\",\"%s", "%s\",\"1", "2026-01-01T00:00:00Z\",\"%s")) {
                String text =
                        fragment.replace("\\", "\\\\").replace("\"", "\\\"").replace("\u0000", "\\u0000");
                String json = "[\"" + list + "\",\"" + values.formatted(text) + "\"]";
                cursors.add(Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(UTF_8)));
            }
        }
        return cursors;
    }

    /** Refused, or taken as words that nothing is called by; what holds no word leaves nothing out. */
    private static boolean isHarmless(Reply reply, String fragment) {
        boolean anyWord = fragment.chars().anyMatch(Character::isLetterOrDigit);
        return switch (reply.status()) {
            case 400, 404, 422 -> true;
            case 200 -> !anyWord || reply.json().getJsonArray("items").isEmpty();
            default -> false;
        };
    }

    private void requireNoErrorLogged() {
        String since = server.log().substring(logged);
        assertFalse(since.contains("SEVERE") || since.contains("Exception"), since);
    }

    private static List<Operations.One> lists() {
        return Operations.all().stream()
                .filter(one -> one.method().equals("GET") && one.address().startsWith("/api/"))
                .filter(one -> one.queryParameters().contains("limit"))
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
