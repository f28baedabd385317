package org.appticket.adapters.rest.input;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

class QueryFieldsTest {
    @ParameterizedTest
    @ValueSource(strings = {"a=1&a=2", "a&a", "a=%", "a=%4", "a=%zz", "%ff=1", "a=%ed%a0%80", "a=1&%61=2"})
    void a_query_that_repeats_itself_or_cannot_be_decoded_is_malformed(String query) {
        Rejection rejection = assertThrows(Rejection.class, () -> QueryFields.parse(query));

        assertEquals(
                Optional.of(ProblemType.MALFORMED_QUERY), rejection.problem().type());
    }

    @Test
    void values_are_read_by_type() {
        QueryFields fields = QueryFields.parse(
                "q=h%C3%A9+l%2Bo&limit=100&count=true&impact=HIGH,LOW&from=2026-03-02T10:00:00%2B01:00");

        assertEquals(Optional.of("hé l+o"), fields.text("q", TextRule.NAME));
        assertEquals(Optional.of(100), fields.number("limit", 1, 100));
        assertEquals(Optional.of(true), fields.truth("count"));
        assertEquals(Set.of(Impact.HIGH, Impact.LOW), fields.choices("impact", Impact.class));
        assertEquals(Optional.of(Instant.parse("2026-03-02T09:00:00Z")), fields.instant("from"));
        assertDoesNotThrow(fields::check);
    }

    @Test
    void an_absent_query_has_no_parameters() {
        QueryFields fields = QueryFields.parse(null);

        assertEquals(Optional.empty(), fields.number("limit", 1, 100));
        assertEquals(Set.of(), fields.choices("impact", Impact.class));
        assertDoesNotThrow(fields::check);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-1", "+1", "1.0", "1e1", "", "99999999999999999999", "٣", " 1"})
    void a_number_outside_its_bounds_is_refused(String limit) {
        assertEquals(
                List.of(Problem.OUT_OF_RANGE), problemsOf("limit=" + limit, fields -> fields.number("limit", 1, 100)));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        QueryFields fields = QueryFields.parse("impact=HIGH,high&count=yes&from=yesterday&colour=red");
        fields.choices("impact", Impact.class);
        fields.truth("count");
        fields.instant("from");

        List<FieldError> errors =
                assertThrows(Rejection.class, fields::check).problem().errors();

        assertEquals(
                List.of("?impact", "?count", "?from", "?colour"),
                errors.stream().map(FieldError::pointer).toList());
    }

    @Test
    void a_list_of_values_has_an_end() {
        String ids = "1,".repeat(100) + "1";

        assertEquals(
                List.of(Problem.TOO_LONG), problemsOf("team=" + ids, fields -> fields.list("team", "", Ids::parse)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "01", "-1", "a", "", "9223372036854775808", "1 ", "1;2"})
    void a_path_that_cannot_be_a_number_names_nothing(String id) {
        Rejection rejection = assertThrows(Rejection.class, () -> Ids.ofPath(id));

        assertEquals(404, rejection.problem().status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-03-02", "2026-03-02T09:00:00", "0001-01-01T00:00:00Z", "+10000-01-01T00:00:00Z", "now"})
    void an_instant_needs_an_offset_and_a_year_that_can_be_kept(String text) {
        assertEquals(Optional.empty(), Instants.parse(text));
    }

    private static List<Problem> problemsOf(String query, Consumer<QueryFields> reading) {
        QueryFields fields = QueryFields.parse(query);
        reading.accept(fields);
        return assertThrows(Rejection.class, fields::check).problem().errors().stream()
                .map(FieldError::problem)
                .toList();
    }
}
