package org.appticket.bootstrap.incidentlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.appticket.bootstrap.incidentlog.file.IncidentLog;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.ticket.Ticket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows that cannot be taken are told, change nothing, and do not keep others from being taken. */
final class BadRowsTest {

    private final ServiceDesk desk = new ServiceDesk();

    static Stream<Arguments> badValues() {
        return Stream.of(
                Arguments.of("sys_updated_at", "2016-02-29 09:00", "BAD_TIME"),
                Arguments.of("sys_updated_at", "30-02-2016 09:00", "BAD_TIME"),
                Arguments.of("sys_updated_at", "27-03-2016 02:30", "BAD_TIME"),
                Arguments.of("sys_updated_at", "01-01-2999 00:00", "BAD_TIME"),
                Arguments.of("opened_at", "yesterday", "BAD_TIME"),
                Arguments.of("sys_created_at", "1e400", "BAD_TIME"),
                Arguments.of("sys_updated_at", "?", "MISSING_VALUE"),
                Arguments.of("sys_updated_by", "", "MISSING_VALUE"),
                Arguments.of("caller_id", " ? ", "MISSING_VALUE"),
                Arguments.of("number", "?", "MISSING_VALUE"),
                Arguments.of("incident_state", "-100", "UNKNOWN_VALUE"),
                Arguments.of("incident_state", "closed", "UNKNOWN_VALUE"),
                Arguments.of("impact", "4 - None", "UNKNOWN_VALUE"),
                Arguments.of("urgency", "2", "UNKNOWN_VALUE"),
                Arguments.of("priority", "5 - Planning", "UNKNOWN_VALUE"),
                Arguments.of("contact_type", "Pigeon", "UNKNOWN_VALUE"),
                Arguments.of("caller_id", "x".repeat(201), "INVALID_TEXT"),
                Arguments.of("caller_id", "Caller\u0000", "INVALID_TEXT"),
                Arguments.of("caller_id", "\"Caller\n1\"", "INVALID_TEXT"),
                Arguments.of("number", "I".repeat(51), "INVALID_TEXT"),
                Arguments.of("subcategory", "s".repeat(195), "INVALID_TEXT"));
    }

    @ParameterizedTest
    @MethodSource("badValues")
    void a_row_with_a_bad_value_is_refused_with_its_line(String column, String value, String reason) {
        Summary summary = desk.bring(new LogText()
                .row(column, value)
                .at("10:00", "Active", "number", "INC2")
                .log());
        assertEquals(1, summary.refused());
        assertEquals(1, summary.applied());
        assertEquals(3, summary.exitCode());
        String told = desk.told("refused").get(0);
        assertTrue(told.startsWith("refused\tline=2\t") && told.contains("\treason=" + reason + "\t"), told);
        assertEquals(List.of("INC2"), List.copyOf(desk.tickets().keySet()));
        assertTrue(desk.people().stream().allMatch(person -> !person.name().equals(value)));
    }

    @Test
    void a_row_with_too_few_or_too_many_fields_is_refused() {
        Summary summary = desk.bring(new LogText()
                .line("INC1,New")
                .line(new LogText().row().text().lines().skip(1).findFirst().orElseThrow() + ",more")
                .line("one word")
                .row()
                .log());
        assertEquals(3, summary.refused());
        assertEquals(1, summary.opened());
        assertTrue(desk.told().get(0).startsWith("refused\tline=2\tincident=INC1\treason=WRONG_FIELD_COUNT\t"));
    }

    @Test
    void a_closed_incident_that_goes_on_is_refused_and_nothing_of_the_row_is_kept() {
        desk.bring(new LogText()
                .at("09:00", "Resolved")
                .at("10:00", "Closed")
                .at("11:00", "Active", "assignment_group", "Group 9", "assigned_to", "Resolver 9")
                .at("12:00", "Closed", "impact", "1 - High", "priority", "2 - High")
                .log());
        assertEquals(2, desk.told("refused").size());
        assertTrue(desk.told().get(0).startsWith("refused\tline=4\tincident=INC1\treason=ILLEGAL_TRANSITION\t"));
        assertTrue(desk.told().get(1).startsWith("refused\tline=5\tincident=INC1\treason=ILLEGAL_TRANSITION\t"));
        assertEquals(Status.CLOSED, ticket("INC1").status());
        assertTrue(desk.people().stream().noneMatch(person -> person.name().equals("Resolver 9")));
        assertEquals(3, desk.history(ticket("INC1")).size());
    }

    @Test
    void what_contradicts_the_lifecycle_is_refused_and_later_rows_go_on_from_the_real_state() {
        Summary summary = desk.bring(new LogText()
                .at("09:00", "Active")
                .at("09:10", "New")
                .at("09:20", "Closed")
                .at("09:30", "Resolved")
                .at("09:40", "Awaiting Vendor")
                .at("09:50", "Closed")
                .log());
        assertEquals(3, summary.refused());
        assertEquals(
                List.of("line=3", "line=4", "line=6"),
                desk.told("refused").stream()
                        .map(line -> line.split("\t", -1)[1])
                        .toList());
        assertEquals(Status.CLOSED, ticket("INC1").status());
    }

    @Test
    void a_row_before_the_last_one_is_refused() {
        desk.bring(new LogText()
                .at("09:00", "Active")
                .at("08:59", "Resolved")
                .at("09:00", "Resolved")
                .log());
        assertEquals(1, desk.told("refused").size());
        assertTrue(desk.told().get(0).contains("line=3\tincident=INC1\treason=TIME_RUNS_BACKWARDS"));
        assertEquals(Status.RESOLVED, ticket("INC1").status());
    }

    @Test
    void a_row_that_repeats_the_one_before_at_an_earlier_time_is_refused_too() {
        desk.bring(new LogText()
                .at("09:00", "Active")
                .at("09:30", "Active")
                .at("09:10", "Resolved")
                .log());
        assertTrue(desk.told().get(0).contains("line=4\tincident=INC1\treason=TIME_RUNS_BACKWARDS"));
    }

    @Test
    void another_incident_with_a_number_that_is_in_use_is_refused() {
        desk.bring(new LogText()
                .at("09:00", "Active")
                .at("10:00", "Resolved", "caller_id", "Caller 2")
                .at("10:00", "Resolved", "opened_at", "28-02-2016 08:00")
                .at("11:00", "Resolved")
                .log());
        assertEquals(2, desk.told("refused").size());
        assertTrue(desk.told().get(0).contains("line=3\tincident=INC1\treason=NUMBER_IN_USE"));
        assertEquals(Status.RESOLVED, ticket("INC1").status());
    }

    @Test
    void another_log_with_numbers_that_are_in_use_changes_nothing() {
        desk.bring(new LogText().at("09:00", "Active").log());
        List<String> before = desk.everything();
        desk.bring(new LogText()
                .at("09:00", "Active", "opened_at", "28-02-2016 08:00")
                .at("10:00", "Resolved", "opened_at", "28-02-2016 08:00")
                .log());
        assertEquals(2, desk.told("refused").size(), desk.told().toString());
        assertTrue(desk.told().get(0).contains("reason=NUMBER_IN_USE"));
        assertEquals(before, desk.everything());
    }

    @Test
    void a_second_run_refuses_the_same_rows_and_changes_nothing() {
        IncidentLog log = new LogText()
                .at("09:00", "Nonsense")
                .at("09:00", "Active")
                .at("09:10", "New")
                .at("09:20", "Closed")
                .at("09:30", "Resolved")
                .at("09:40", "Awaiting Vendor")
                .line("INC1,New")
                .log();
        desk.bring(log);
        List<String> first = refused();
        List<String> before = desk.everything();
        Summary second = desk.bring(log);
        assertEquals(first, refused());
        assertEquals(5, first.size());
        assertEquals(before, desk.everything());
        assertEquals(3, second.exitCode());
        assertEquals(2, second.known());
        assertTrue(second.hasChangedNothing());
    }

    @Test
    void a_last_row_that_was_repaired_is_taken_by_the_next_run() {
        desk.bring(new LogText().at("09:00", "Active").at("10:00", "Resolvd").log());
        Summary second = desk.bring(
                new LogText().at("09:00", "Active").at("10:00", "Resolved").log());
        assertEquals(0, second.refused());
        assertEquals(1, second.applied());
        assertEquals(Status.RESOLVED, ticket("INC1").status());
    }

    @Test
    void a_row_that_was_repaired_too_late_is_refused_still() {
        desk.bring(new LogText().at("09:00", "Actve").at("10:00", "Resolved").log());
        Summary second = desk.bring(
                new LogText().at("09:00", "Active").at("10:00", "Resolved").log());
        assertEquals(1, second.refused());
        assertEquals(1, second.known());
        assertTrue(
                desk.told().get(0).contains("line=2\tincident=INC1\treason=UNKNOWN_VALUE"),
                desk.told().toString());
    }

    @Test
    void a_longer_export_of_the_same_log_brings_what_is_new() {
        desk.bring(new LogText().at("09:00", "Active").log());
        Summary second = desk.bring(new LogText()
                .at("09:00", "Active")
                .at("10:00", "Resolved", "assigned_to", "Resolver 1")
                .at("09:00", "Resolved", "number", "INC2")
                .log());
        assertEquals(1, second.known());
        assertEquals(2, second.applied());
        assertEquals(1, second.opened());
        assertEquals(Status.RESOLVED, ticket("INC1").status());
    }

    @Test
    void what_is_in_a_file_does_not_steer_a_terminal() {
        desk.bring(new LogText().row("incident_state", "\u001b[2J\u202eevil").log());
        assertTrue(desk.told("refused").get(0).codePoints().noneMatch(c -> c == 0x1b || c == 0x202e));
    }

    private List<String> refused() {
        return desk.told("refused").stream()
                .map(line -> line.substring(0, line.lastIndexOf('\t')))
                .toList();
    }

    private Ticket ticket(String number) {
        return Objects.requireNonNull(desk.tickets().get(number));
    }
}
