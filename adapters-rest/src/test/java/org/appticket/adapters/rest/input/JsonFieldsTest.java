package org.appticket.adapters.rest.input;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.appticket.adapters.rest.problem.FieldError;
import org.appticket.adapters.rest.problem.ProblemType;
import org.appticket.adapters.rest.problem.Rejection;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.TextRule;
import org.appticket.domain.details.Impact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFieldsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "[{}]",
                "\"text\"",
                "7",
                "true",
                "{",
                "{}{}",
                "{} x",
                "{'a':1}",
                "{\"a\":1,}",
                "{\"a\":01}",
                "{\"a\":NaN}",
                "{\"a\":1,\"a\":1}",
                "{\"a\":1,\"\\u0061\":1}",
                "{\"a\":\"\n\"}",
                "{\"a\":1e99999999999}",
                "\ufeff{}"
            })
    void a_body_that_is_not_one_object_is_malformed(String body) {
        assertMalformed(body.getBytes(UTF_8));
    }

    @Test
    void bytes_that_are_not_utf_8_are_malformed() {
        assertMalformed(new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'});
        assertMalformed(new byte[] {'{', '"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"', ':', '1', '}'});
        assertMalformed("{}".getBytes(UTF_16));
    }

    @Test
    void a_password_does_not_tell_one_body_from_another() {
        JsonFields one = JsonFields.parse("{\"login\":\"a\",\"password\":\"one\"}".getBytes(UTF_8));
        JsonFields other = JsonFields.parse("{\"password\":\"other\",\"login\":\"a\"}".getBytes(UTF_8));
        assertEquals("{login=\"a\"}", one.source());
        assertEquals(one.source(), other.source());
        assertEquals(
                "{ \"login\":\"a\"}",
                JsonFields.parse("{ \"login\":\"a\"}".getBytes(UTF_8)).source());
    }

    @Test
    void nesting_is_read_to_the_limit_and_refused_past_it() {
        assertDoesNotThrow(() -> fields("{\"a\":" + "[".repeat(63) + "]".repeat(63) + "}"));
        assertMalformed(("{\"a\":" + "[".repeat(64) + "]".repeat(64) + "}").getBytes(UTF_8));
        assertMalformed(("{\"a\":" + "[".repeat(500_000)).getBytes(UTF_8));
    }

    @Test
    void a_number_is_read_to_the_limit_of_its_length_and_refused_past_it() {
        assertDoesNotThrow(() -> fields("{\"a\":" + "1".repeat(64) + "}"));
        assertMalformed(("{\"a\":" + "1".repeat(65) + "}").getBytes(UTF_8));
        assertDoesNotThrow(() -> fields("{\"a\":\"" + "1".repeat(65) + "[".repeat(65) + "\\\"\"}"));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        List<FieldError> errors = errorsOf("{\"title\":7,\"impact\":\"high\",\"requester\":1.5,\"x/y~\":0}", fields -> {
            fields.required("title", fields.text("title", TextRule.TITLE));
            fields.required("description", fields.text("description", TextRule.DESCRIPTION));
            fields.optional("impact", fields.choice("impact", Impact.class));
            fields.optional("requester", fields.id("requester"));
        });

        assertEquals(
                List.of("/title", "/description", "/impact", "/requester", "/x~1y~0"),
                errors.stream().map(FieldError::pointer).toList());
        assertEquals(
                List.of(
                        Problem.WRONG_TYPE,
                        Problem.REQUIRED,
                        Problem.UNKNOWN_VALUE,
                        Problem.OUT_OF_RANGE,
                        Problem.UNKNOWN_MEMBER),
                errors.stream().map(FieldError::problem).toList());
    }

    @Test
    void a_missing_or_wrong_member_is_told_once() {
        Consumer<JsonFields> reading = fields -> fields.required("title", fields.text("title", TextRule.TITLE));

        assertEquals(List.of(Problem.REQUIRED), problemsOf("{}", reading));
        assertEquals(List.of(Problem.WRONG_TYPE), problemsOf("{\"title\":null}", reading));
        assertEquals(List.of(Problem.BLANK), problemsOf("{\"title\":\" \"}", reading));
    }

    @Test
    void texts_are_measured_in_characters_after_normalising() {
        assertEquals(Optional.of("\u00e9"), title("e\u0301").value());
        assertEquals(Optional.of("😀".repeat(200)), title("😀".repeat(200)).value());
        assertEquals(List.of(Problem.TOO_LONG), titleProblems("😀".repeat(201)));
        assertEquals(
                Optional.of("שלום\u202eabc\t\n"), title("שלום\u202eabc\\t\\n").value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\u0000", "\\u0008", "\\r", "\\u007f", "\\u0085", "\\ud800", "a\\udc00b", "\\udc00\\ud800"})
    void control_characters_and_halves_of_characters_are_refused(String text) {
        assertEquals(List.of(Problem.FORBIDDEN_CHARACTER), titleProblems(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "1e400", "1e-400", "9223372036854775808", "-0"})
    void a_number_that_no_thing_can_have_is_out_of_range(String number) {
        assertEquals(
                List.of(Problem.OUT_OF_RANGE),
                problemsOf("{\"team\":" + number + "}", fields -> fields.optional("team", fields.id("team"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "true", "{}", "[1]"})
    void a_number_must_be_written_as_a_number(String value) {
        assertEquals(
                List.of(Problem.WRONG_TYPE),
                problemsOf("{\"team\":" + value + "}", fields -> fields.optional("team", fields.id("team"))));
    }

    @Test
    void a_merge_patch_tells_absent_from_cleared_from_set() {
        JsonFields fields = fields("{\"team\":null,\"category\":3}");

        assertEquals(Optional.of(Optional.empty()), fields.id("team").change());
        assertEquals(Optional.of(Optional.of(3L)), fields.id("category").change());
        assertEquals(Optional.empty(), fields.id("requester").change());
        assertDoesNotThrow(fields::check);
    }

    @Test
    void each_wrong_element_of_a_list_is_pointed_at() {
        List<FieldError> errors = errorsOf(
                "{\"tags\":[\"a\",7,\"\",\"b\"]}",
                fields -> fields.optional("tags", fields.texts("tags", 4, TextRule.TAG)));

        assertEquals(
                List.of("/tags/1", "/tags/2"),
                errors.stream().map(FieldError::pointer).toList());
        assertEquals(
                List.of(Problem.TOO_LONG),
                problemsOf("{\"tags\":[1,2,3]}", fields -> fields.texts("tags", 2, TextRule.TAG)));
    }

    @Test
    void a_secret_keeps_its_characters_as_they_are() {
        JsonFields fields = fields("{\"password\":\"e\\u0301\\u0007\"}");

        assertEquals(Optional.of("e\u0301\u0007"), fields.secret("password", 3).value());
        assertEquals(
                List.of(Problem.TOO_LONG), problemsOf("{\"password\":\"abcd\"}", wrong -> wrong.secret("password", 3)));
    }

    @Test
    void a_body_full_of_faults_is_answered_within_bounds() {
        StringBuilder body = new StringBuilder("{");
        for (int i = 0; i < 1000; i++) {
            body.append('"').append("x".repeat(500)).append(i).append("\":1,");
        }
        List<FieldError> errors = errorsOf(body.append("\"z\":1}").toString(), fields -> {});

        assertEquals(100, errors.size());
        assertEquals(201, errors.get(0).pointer().length());
    }

    private static Patch<String> title(String escaped) {
        return fields("{\"title\":\"" + escaped + "\"}").text("title", TextRule.TITLE);
    }

    private static List<Problem> titleProblems(String escaped) {
        return problemsOf("{\"title\":\"" + escaped + "\"}", fields -> fields.text("title", TextRule.TITLE));
    }

    private static JsonFields fields(String body) {
        return JsonFields.parse(body.getBytes(UTF_8));
    }

    private static List<Problem> problemsOf(String body, Consumer<JsonFields> reading) {
        return errorsOf(body, reading).stream().map(FieldError::problem).toList();
    }

    private static List<FieldError> errorsOf(String body, Consumer<JsonFields> reading) {
        JsonFields fields = fields(body);
        reading.accept(fields);
        return assertThrows(Rejection.class, fields::check).problem().errors();
    }

    private static void assertMalformed(byte[] body) {
        Rejection rejection = assertThrows(Rejection.class, () -> JsonFields.parse(body));
        assertEquals(
                Optional.of(ProblemType.MALFORMED_BODY), rejection.problem().type());
        assertEquals(Map.of(), rejection.problem().facts());
    }
}
