package org.appticket.domain.ticket;

import static org.appticket.domain.sla.story.Story.ADA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.Field;
import org.appticket.domain.event.FieldChange;
import org.appticket.domain.event.TicketEvent;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.id.PolicyId;
import org.appticket.domain.id.Version;
import org.appticket.domain.people.Author;
import org.appticket.domain.sla.Governing;
import org.appticket.domain.sla.Target;
import org.appticket.domain.sla.clock.Alarm;
import org.appticket.domain.sla.story.Story;
import org.appticket.domain.ticket.Alarming.Promise;
import org.junit.jupiter.api.Test;

class AlarmingTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant DEADLINE = NOW.plus(Duration.ofHours(2));
    private static final Governing GOVERNING =
            new Governing(new PolicyId(4), new Version(2), new CalendarId(1), new Version(3));

    private final Ticket ticket = Story.opened(NOW.toString()).takes(ADA).ticket();

    @Test
    void a_warning_and_a_breach_are_told_by_the_system_to_those_who_work_on_tickets() {
        TicketEvent warned = event(alarm(75, NOW), NOW);
        assertEquals(EventKind.SLA_WARNED, warned.kind());
        assertEquals(Author.SYSTEM, warned.by());
        assertEquals(Visibility.INTERNAL, warned.visibility());
        assertEquals(
                List.of(
                        FieldChange.set(Field.SLA_TARGET, "RESOLUTION"),
                        FieldChange.set(Field.SLA_POINT, "75"),
                        FieldChange.set(Field.SLA_DEADLINE, DEADLINE)),
                warned.changes());

        assertEquals(EventKind.SLA_BREACHED, event(alarm(100, NOW), NOW).kind());
        assertEquals(EventKind.SLA_BREACHED, event(alarm(150, NOW), NOW).kind());
    }

    @Test
    void more_than_five_minutes_too_late_is_told() {
        assertEquals(
                Optional.empty(), event(alarm(75, NOW), NOW.plusSeconds(300)).to(Field.SLA_LATE));
        assertEquals(
                Optional.of("PT5M1S"),
                event(alarm(75, NOW), NOW.plusSeconds(301)).to(Field.SLA_LATE));
    }

    @Test
    void nothing_that_is_decided_upon_changes() {
        Ticket after =
                new Alarming(ticket).raise(alarm(75, NOW), NOW.plusSeconds(1)).after();

        assertEquals(ticket.details(), after.details());
        assertEquals(ticket.state(), after.state());
        assertEquals(ticket.circle(), after.circle());
        assertEquals(ticket.version(), after.version());
    }

    @Test
    void deadlines_that_moved_are_told_to_everybody_with_what_moved_them() {
        Promise after = new Promise(Optional.of(GOVERNING), Optional.of(DEADLINE));
        TicketEvent event = new Alarming(ticket)
                .rulesChanged(Promise.NONE, after, NOW)
                .events()
                .get(0);

        assertEquals(EventKind.SLA_CHANGED, event.kind());
        assertEquals(Visibility.PUBLIC, event.visibility());
        assertEquals(
                List.of(
                        FieldChange.set(Field.SLA_DEADLINE, DEADLINE),
                        FieldChange.set(Field.SLA_POLICY, "4@2"),
                        FieldChange.set(Field.SLA_CALENDAR, "1@3")),
                event.changes());
        assertTrue(new Alarming(ticket).rulesChanged(after, after, NOW).isNone());
    }

    /** Scenario 24: where no policy is for a ticket any more, the reason is in its history. */
    @Test
    void a_promise_that_is_gone_is_told_too() {
        Promise before = new Promise(Optional.of(GOVERNING), Optional.of(DEADLINE));
        TicketEvent event = new Alarming(ticket)
                .rulesChanged(before, Promise.NONE, NOW)
                .events()
                .get(0);

        assertEquals(
                List.of(
                        new FieldChange(Field.SLA_DEADLINE, Optional.of(DEADLINE.toString()), Optional.empty()),
                        new FieldChange(Field.SLA_POLICY, Optional.of("4@2"), Optional.empty()),
                        new FieldChange(Field.SLA_CALENDAR, Optional.of("1@3"), Optional.empty())),
                event.changes());
    }

    @Test
    void what_is_settled_hears_nothing_any_more() {
        Promise after = new Promise(Optional.of(GOVERNING), Optional.of(DEADLINE));
        for (Ticket settled : List.of(
                Story.opened(NOW.toString()).resolved().ticket(),
                Story.opened(NOW.toString()).resolved().closed().ticket(),
                Story.opened(NOW.toString()).merged().ticket())) {
            assertTrue(new Alarming(settled).raise(alarm(75, NOW), NOW).isNone());
            assertTrue(
                    new Alarming(settled).rulesChanged(Promise.NONE, after, NOW).isNone());
        }
    }

    private TicketEvent event(Alarm alarm, Instant now) {
        return new Alarming(ticket).raise(alarm, now).events().get(0);
    }

    private static Alarm alarm(int point, Instant at) {
        return new Alarm(Target.RESOLUTION, point, at, Optional.of(DEADLINE));
    }
}
