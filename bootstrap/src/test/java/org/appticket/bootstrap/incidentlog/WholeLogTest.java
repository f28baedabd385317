package org.appticket.bootstrap.incidentlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.appticket.bootstrap.incidentlog.LogItself.Got;
import org.appticket.bootstrap.incidentlog.file.IncidentLog;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.Field;
import org.appticket.domain.history.SealedChange;
import org.appticket.domain.history.SealedEvent;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.people.Role;
import org.appticket.domain.ticket.Ticket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The shipped log, compared with what stands in the file itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class WholeLogTest {

    private static final Map<String, String> STATUS = Map.of(
            "New", "OPEN",
            "Active", "IN_PROGRESS",
            "Awaiting User Info", "REQUESTER",
            "Awaiting Evidence", "REQUESTER",
            "Awaiting Vendor", "THIRD_PARTY",
            "Awaiting Problem", "DEPENDENCY",
            "Resolved", "RESOLVED",
            "Closed", "CLOSED");

    private final LogItself log = LogItself.read();
    private final ServiceDesk desk = new ServiceDesk();
    private final Summary summary = desk.bring(IncidentLog.sample());
    private final List<String> notes = desk.told("note");

    @Test
    void every_row_is_taken() {
        assertEquals(3019, summary.read());
        assertEquals(0, summary.refused(), () -> String.join("\n", desk.told()));
        assertEquals(445, summary.opened());
        assertEquals(3019, summary.applied() + summary.unchanged());
        assertEquals(0, summary.exitCode());
    }

    @Test
    void all_445_incidents_are_closed() {
        assertEquals(445, desk.tickets().size());
        desk.tickets().forEach((number, ticket) -> assertEquals(Status.CLOSED, ticket.status(), number));
    }

    @Test
    void every_chain_is_whole() {
        assertEquals(445, desk.verified().verified());
        assertEquals(List.of(), desk.verified().flaws());
    }

    @Test
    void every_change_of_state_is_in_the_history_at_its_time() {
        for (String number : log.numbers()) {
            List<Got> expected = log.changes(number, "incident_state", "New").stream()
                    .map(got -> new Got(got.at(), STATUS.getOrDefault(got.value(), "?")))
                    .toList();
            List<Got> found = new ArrayList<>();
            for (SealedEvent event : history(number)) {
                switch (event.kind()) {
                    case STARTED, RESUMED, REOPENED, RESOLVED, CLOSED ->
                        found.add(new Got(event.at(), to(event, Field.STATUS)));
                    case WAITED -> found.add(new Got(event.at(), waitedFor(number, event)));
                    default -> {}
                }
            }
            assertEquals(expected, found, number);
        }
    }

    @Test
    void every_reassignment_to_a_team_is_in_the_history_at_its_time() {
        assertChanges("assignment_group", Field.TEAM, desk::teamOf, "?");
    }

    @Test
    void every_change_of_the_category_is_in_the_history_at_its_time() {
        assertChanges("category", Field.CATEGORY, desk::categoryOf, "other");
    }

    @Test
    void every_change_of_the_priority_is_in_the_history_at_its_time() {
        Map<String, String> words =
                Map.of("CRITICAL", "1 - Critical", "HIGH", "2 - High", "NORMAL", "3 - Moderate", "LOW", "4 - Low");
        assertChanges("priority", Field.PRIORITY, word -> words.getOrDefault(word, word), "?");
    }

    @Test
    void every_change_of_impact_and_urgency_is_in_the_history_at_its_time() {
        Map<String, String> words = Map.of("HIGH", "1 - High", "MEDIUM", "2 - Medium", "LOW", "3 - Low");
        assertChanges("impact", Field.IMPACT, word -> words.getOrDefault(word, word), "?");
        assertChanges("urgency", Field.URGENCY, word -> words.getOrDefault(word, word), "?");
    }

    @Test
    void every_reassignment_to_a_person_is_in_the_history_at_its_time() {
        for (String number : log.numbers()) {
            List<Got> found = new ArrayList<>();
            for (SealedEvent event : history(number)) {
                if (event.kind() != EventKind.STARTED) {
                    change(event, Field.LEAD).forEach(change -> found.add(new Got(event.at(), leadOf(change))));
                }
            }
            List<Got> expected = log.changes(number, "assigned_to", "?");
            assertEquals(expected, withoutStarters(number, found), number);
        }
    }

    @Test
    void whoever_changed_a_row_is_the_actor() {
        for (String number : log.numbers()) {
            SealedEvent last = history(number).get(history(number).size() - 1);
            List<Got> updaters = log.changes(number, "incident_state", "New");
            assertEquals(EventKind.CLOSED, last.kind());
            assertEquals(updaters.get(updaters.size() - 1).at(), last.at());
            assertTrue(
                    desk.personOf(last.by().person().orElseThrow().toString()).startsWith("Updated by "));
        }
    }

    @Test
    void an_incident_is_opened_when_it_was_reported_for_its_caller() {
        for (String number : log.numbers()) {
            Ticket ticket = ticket(number);
            assertEquals(
                    log.first(number, "caller_id"),
                    desk.personOf(ticket.details().requester().toString()));
            if (!List.of("INC0000130", "INC0000135").contains(number)) {
                assertEquals(log.openedAt(number), ticket.origin().at(), number);
            }
        }
    }

    @Test
    void the_two_incidents_that_were_changed_before_they_were_reported_are_opened_at_their_record_and_noted() {
        assertEquals(
                Instant.parse("2016-02-29T06:17:00Z"),
                ticket("INC0000130").origin().at());
        assertEquals(
                Instant.parse("2016-02-29T06:46:00Z"),
                ticket("INC0000135").origin().at());
        assertEquals(2, notes.size());
        assertTrue(notes.get(0).startsWith("note\tline=161\tincident=INC0000130\treason=OPENED_LATE\t"));
        assertTrue(notes.get(1).startsWith("note\tline=173\tincident=INC0000135\treason=OPENED_LATE\t"));
    }

    @Test
    void no_history_runs_backwards() {
        for (String number : log.numbers()) {
            List<Instant> times = history(number).stream().map(SealedEvent::at).toList();
            assertEquals(times.stream().sorted().toList(), times, number);
        }
    }

    @Test
    void a_ticket_says_what_the_log_knows() {
        Ticket ticket = ticket("INC0000045");
        assertEquals(
                "Category 55 / Subcategory 170: Symptom 72", ticket.details().title());
        assertEquals(
                "- Incident: INC0000045\n- Location: Location 143\n- Contact: Phone",
                ticket.details().description());
        assertEquals(
                List.of("INC0000045", "incident-log"), ticket.details().tags().words());
        assertEquals("code 5", ticket.state().givenResolution().orElseThrow().text());
    }

    @Test
    void people_have_the_names_of_the_log_and_a_role_and_no_way_in() {
        assertTrue(desk.people().stream()
                .anyMatch(person -> person.login().value().equals("updated-by-642")
                        && person.name().equals("Updated by 642")
                        && person.roles().equals(Set.of(Role.AGENT))));
        assertTrue(desk.people().stream()
                .anyMatch(person -> person.login().value().equals("caller-2403")
                        && person.roles().equals(Set.of(Role.USER))));
    }

    @Test
    void a_second_run_changes_nothing_and_says_so() {
        List<String> before = desk.everything();
        Summary second = desk.bring(IncidentLog.sample());
        assertEquals(before, desk.everything());
        assertEquals(3019, second.known());
        assertEquals(0, second.exitCode());
        assertTrue(second.hasChangedNothing());
        assertTrue(
                desk.told().get(desk.told().size() - 1).startsWith("Nothing was changed"),
                desk.told().toString());
    }

    /** The log's starters are nobody's leads where it says that nobody was: these come and go in the same minute. */
    private List<Got> withoutStarters(String number, List<Got> found) {
        List<Got> left = new ArrayList<>(found);
        List<SealedEvent> events = history(number);
        for (int i = 0; i + 1 < events.size(); i++) {
            SealedEvent event = events.get(i);
            boolean becameLead = event.kind() == EventKind.STARTED
                    && !change(event, Field.LEAD).isEmpty();
            if (becameLead) {
                SealedEvent next = events.get(i + 1);
                assertEquals(EventKind.LEAD_CHANGED, next.kind(), number);
                assertEquals(event.at(), next.at(), number);
                assertTrue(left.remove(new Got(event.at(), "?")), number);
            }
        }
        return left;
    }

    private String leadOf(SealedChange change) {
        return change.to().flatMap(value -> value.text()).map(desk::personOf).orElse("?");
    }

    private void assertChanges(String column, Field field, Function<String, String> word, String nothing) {
        for (String number : log.numbers()) {
            List<Got> expected = log.changes(number, column, log.first(number, column)).stream()
                    .map(got -> got.value().equals("?") ? new Got(got.at(), nothing) : got)
                    .toList();
            List<Got> found = history(number).stream()
                    .filter(event -> event.kind() != EventKind.OPENED)
                    .flatMap(event -> change(event, field).stream()
                            .map(change -> new Got(
                                    event.at(),
                                    change.to()
                                            .flatMap(value -> value.text())
                                            .map(word)
                                            .orElse("?"))))
                    .toList();
            assertEquals(expected, found, number + " " + column);
            SealedEvent opened = history(number).get(0);
            String first = change(opened, field).stream()
                    .map(change -> word.apply(
                            change.to().flatMap(value -> value.text()).orElse("")))
                    .findFirst()
                    .orElse("?");
            String wanted = log.first(number, column);
            assertEquals(wanted.equals("?") ? nothing : wanted, first, number + " " + column);
        }
    }

    /** Two states of the log are waits for the caller: the reason tells them apart. */
    private String waitedFor(String number, SealedEvent event) {
        String state = to(event, Field.REASON);
        boolean known = log.changes(number, "incident_state", "New").contains(new Got(event.at(), state));
        assertTrue(known, number + " waits for " + state);
        change(event, Field.WAITING_FOR)
                .forEach(change -> assertEquals(
                        STATUS.get(state),
                        change.to().flatMap(value -> value.text()).orElse("?")));
        return STATUS.getOrDefault(state, "?");
    }

    private static String to(SealedEvent event, Field field) {
        return change(event, field).get(0).to().flatMap(value -> value.text()).orElse("?");
    }

    private static List<SealedChange> change(SealedEvent event, Field field) {
        return event.changes().stream()
                .filter(change -> change.field() == field)
                .toList();
    }

    private Ticket ticket(String number) {
        return Objects.requireNonNull(desk.tickets().get(number));
    }

    private List<SealedEvent> history(String number) {
        return desk.history(ticket(number));
    }
}
