package org.appticket.bootstrap.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.appticket.bootstrap.server.RunningServer;
import org.appticket.bootstrap.server.SharedServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in wrong is told so, changes nothing, and is no error of ours. */
@ExtendWith(SharedServer.class)
class BadInputIT {
    private static final String EMOJI = "\\ud83d\\ude00";

    private final RunningServer server;
    private final Cast cast;
    private final int logged;

    BadInputIT(RunningServer server) {
        this.server = server;
        this.logged = server.log().length();
        this.cast = Cast.on(server);
    }

    @AfterEach
    void nothing_is_logged_as_an_error() {
        String since = server.log().substring(logged);
        assertFalse(since.contains("SEVERE") || since.contains("Exception"), since);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "{",
                "{'title':'a','title':'b','description':''}",
                "{'title':'a','description':''} x",
                "{'a':[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
                "{'team':12345678901234567890123456789012345678901234567890123456789012345}"
            })
    void a_body_that_cannot_be_read_is_malformed(String body) {
        ApiClient requester = cast.requester();

        requester.invalid("POST", "tickets", body).requireProblem(400, "malformed-body");

        requireNoTicket(requester);
    }

    @Test
    void a_body_that_is_empty_or_not_utf_8_is_malformed() {
        ApiClient requester = cast.requester();

        requester.invalid("POST", "tickets", "").requireProblem(400, "malformed-body");
        requester
                .unchecked("POST", "tickets", new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'})
                .requireProblem(400, "malformed-body");

        requireNoTicket(requester);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/title required               | {'description':''}",
                "/title blank                  | {'title':' ','description':''}",
                "/title wrong-type             | {'title':7,'description':''}",
                "/title wrong-type             | {'title':null,'description':''}",
                "/title wrong-type             | {'title':1e400,'description':''}",
                "/title forbidden-character    | {'title':'a\\u0000b','description':''}",
                "/title forbidden-character    | {'title':'a\\u001bb','description':''}",
                "/title forbidden-character    | {'title':'\\ud800','description':''}",
                "/title forbidden-character    | {'title':'\\udc00\\ud800','description':''}",
                "/description required         | {'title':'a'}",
                "/team wrong-type              | {'title':'a','description':'','team':'1'}",
                "/team out-of-range            | {'title':'a','description':'','team':1e400}",
                "/team out-of-range            | {'title':'a','description':'','team':0}",
                "/team out-of-range            | {'title':'a','description':'','team':1.5}",
                "/team unknown-reference       | {'title':'a','description':'','team':999999}",
                "/category unknown-reference   | {'title':'a','description':'','category':999999}",
                "/type unknown-value           | {'title':'a','description':'','type':'BUG'}",
                "/impact unknown-value         | {'title':'a','description':'','impact':'high'}",
                "/tags wrong-type              | {'title':'a','description':'','tags':'x'}",
                "/tags/1 wrong-type            | {'title':'a','description':'','tags':['x',1]}",
                "/confidential wrong-type      | {'title':'a','description':'','confidential':'true'}",
                "/status unknown-member        | {'title':'a','description':'','status':'CLOSED'}",
                "/customFields/no unknown-member | {'title':'a','description':'','customFields':{'no':1}}"
            })
    void a_wrong_field_is_pointed_at(String error, String body) {
        ApiClient requester = cast.requester();

        Reply refused = requester.invalid("POST", "tickets", body).requireProblem(422, "invalid");

        assertEquals(List.of(error), refused.errors());
        requireNoTicket(requester);
    }

    @Test
    void texts_are_taken_to_their_limit_and_not_past_it() {
        ApiClient requester = cast.requester();
        String longest = "{'title':'%s','description':'%s'}";

        requester
                .post("tickets", longest.formatted(EMOJI.repeat(200), "ש\u202e".repeat(10_000)))
                .requireStatus(201);
        Reply refused = requester
                .invalid("POST", "tickets", longest.formatted("a".repeat(201), "b".repeat(20_001)))
                .requireProblem(422, "invalid");

        assertEquals(List.of("/title too-long", "/description too-long"), refused.errors());
        assertEquals(1, requester.get("tickets?count=true").json().getInt("total"));
    }

    @Test
    void a_body_of_two_mebibytes_is_too_large_however_it_comes() {
        ApiClient requester = cast.requester();
        String body = "{\"title\":\"a\",\"description\":\"" + "b".repeat(2 << 20) + "\"}";

        requester.unchecked("POST", "tickets", body.getBytes(UTF_8)).requireProblem(413, "too-large");

        requireNoTicket(requester);
    }

    @ParameterizedTest
    @CsvSource({"text/plain", "application/xml", "garbage", "application/merge-patch+json", "multipart/form-data"})
    void another_media_type_is_not_supported(String type) {
        ApiClient requester = cast.requester();

        requester
                .invalid("POST", "tickets", "{'title':'a','description':''}", "Content-Type", type)
                .requireProblem(415, "unsupported-media-type");

        requireNoTicket(requester);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?limit out-of-range         | limit=0",
                "?limit out-of-range         | limit=101",
                "?limit out-of-range         | limit=x",
                "?after wrong-format         | after=forged",
                "?after wrong-format         | after=WyIvYXBpL3YxL3RpY2tldHMgLWlkIiwiMSJd",
                "?sort unknown-value         | sort=title",
                "?sort unknown-value         | sort=remaining",
                "?status unknown-value       | status=open",
                "?createdFrom wrong-format   | createdFrom=2026-01-01",
                "?late unknown-member        | late=true",
                "?overdue wrong-format       | overdue=yes",
                "?count wrong-format         | count=yes"
            })
    void a_wrong_parameter_is_named(String error, String query) {
        Reply refused = cast.admin().invalid("GET", "tickets?" + query, "").requireProblem(422, "invalid");

        assertEquals(List.of(error), refused.errors());
    }

    @Test
    void a_cursor_of_one_list_opens_no_other() {
        ApiClient agent = cast.agent();
        agent.post("tickets", "{'title':'a','description':''}").requireStatus(201);
        agent.post("tickets", "{'title':'b','description':''}").requireStatus(201);
        String cursor = agent.get("tickets?limit=1&sort=id").json().getString("next");

        agent.get("tickets?limit=1&sort=id&after=" + cursor).requireStatus(200);
        agent.get("tickets?limit=1&sort=-id&after=" + cursor).requireProblem(422, "invalid");
        agent.get("teams?after=" + cursor).requireProblem(422, "invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=1&limit=2", "status=OPEN&status=CLOSED"})
    void a_repeated_parameter_is_malformed(String query) {
        cast.admin().invalid("GET", "tickets?" + query, "").requireProblem(400, "malformed-query");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a\tb"})
    void an_idempotency_key_is_visible_ascii(String key) {
        ApiClient requester = cast.requester();

        requester
                .invalid("POST", "tickets", "{'title':'a','description':''}", "Idempotency-Key", key)
                .requireProblem(422, "invalid");

        requireNoTicket(requester);
    }

    @Test
    void an_idempotency_key_has_at_most_255_characters() {
        ApiClient requester = cast.requester();
        String body = "{'title':'a','description':''}";

        requester.post("tickets", body, "Idempotency-Key", "k".repeat(255)).requireStatus(201);
        Reply refused = requester
                .invalid("POST", "tickets", body, "Idempotency-Key", "k".repeat(256))
                .requireProblem(422, "invalid");

        assertEquals(List.of("Idempotency-Key wrong-format"), refused.errors());
    }

    @Test
    void all_that_is_wrong_with_a_person_is_told_at_once() {
        Reply refused = cast.admin()
                .invalid(
                        "POST",
                        "people",
                        "{'login':'a b','name':'','email':'x@y@z','roles':[],'password':'short','zone':'Mars/Base','language':'de'}")
                .requireProblem(422, "invalid");

        assertEquals(
                List.of(
                        "/email wrong-format",
                        "/language wrong-format",
                        "/login forbidden-character",
                        "/name blank",
                        "/password too-short",
                        "/roles required",
                        "/zone unknown-reference"),
                refused.errors().stream().sorted().toList());
    }

    private static void requireNoTicket(ApiClient requester) {
        assertEquals(0, requester.get("tickets?count=true").json().getInt("total"));
    }
}
