package org.appticket.application.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.application.calendar.CalculateDeadline.Amount;
import org.appticket.application.dsl.Ports;
import org.appticket.application.dsl.World;
import org.appticket.application.fake.InMemoryPorts;
import org.appticket.application.port.sla.Calendars;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.NotFound;
import org.appticket.domain.calendar.BusinessCalendar;
import org.appticket.domain.calendar.Stretch;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;
import org.junit.jupiter.api.Test;

/** By the calendar that ships: Paris, 09:00 to 12:30 and 13:30 to 18:00 from Monday to Friday. */
class CalculatorsTest {
    private static final Instant WEDNESDAY_AT_FOUR = Instant.parse("2026-05-13T14:00:00Z");

    private final Ports ports = InMemoryPorts.fresh();
    private final Actor anybody = World.in(ports).actor(Role.USER);
    private final ShowCalendar showCalendar = new ShowCalendar(ports.sla().calendars());

    @Test
    void a_deadline_comes_with_the_reason_for_every_minute() {
        CalculateDeadline.Answer answer = deadline(WEDNESDAY_AT_FOUR, new Amount.OfTime(Duration.ofHours(4)));

        assertEquals(Instant.parse("2026-05-15T09:00:00Z"), answer.deadline(), "Friday at 11");
        assertEquals(
                List.of("OPEN PT2H", "CLOSED PT6H", "HOLIDAY PT24H", "CLOSED PT9H", "OPEN PT2H"),
                answer.stretches().stream()
                        .map(part -> part.kind() + " " + part.length())
                        .toList());
        assertEquals(Optional.of("Ascension"), answer.stretches().get(2).name());
    }

    @Test
    void working_days_end_at_the_same_time_or_when_the_last_is_over() {
        assertEquals(
                Instant.parse("2026-05-18T14:00:00Z"),
                deadline(WEDNESDAY_AT_FOUR, new Amount.OfWorkingDays(2, false)).deadline());
        assertEquals(
                Instant.parse("2026-05-18T16:00:00Z"),
                deadline(WEDNESDAY_AT_FOUR, new Amount.OfWorkingDays(2, true)).deadline());
    }

    @Test
    void nothing_to_go_by_is_over_at_once() {
        CalculateDeadline.Answer answer = deadline(WEDNESDAY_AT_FOUR, new Amount.OfTime(Duration.ZERO));

        assertEquals(new CalculateDeadline.Answer(WEDNESDAY_AT_FOUR, List.of()), answer);
    }

    @Test
    void what_cannot_be_calculated_or_explained_is_blamed_on_what_was_given() {
        assertEquals("duration", refused(WEDNESDAY_AT_FOUR, new Amount.OfTime(Duration.ofHours(-1))));
        assertEquals(
                "duration", refused(WEDNESDAY_AT_FOUR, new Amount.OfTime(BusinessCalendar.MAX_BUDGET.plusNanos(1000))));
        assertEquals("duration", refused(WEDNESDAY_AT_FOUR, new Amount.OfTime(BusinessCalendar.MAX_BUDGET)));
        assertEquals("workingDays", refused(WEDNESDAY_AT_FOUR, new Amount.OfWorkingDays(10_001, false)));
        assertEquals("workingDays", refused(Instant.parse("9999-12-29T09:00:00Z"), new Amount.OfWorkingDays(9, true)));
        assertEquals("from", refused(Instant.MAX, new Amount.OfTime(Duration.ofHours(1))));
        assertThrows(
                NotFound.class,
                () -> new CalculateDeadline(showCalendar)
                        .handle(new CalculateDeadline.Query(
                                anybody, new CalendarId(99), WEDNESDAY_AT_FOUR, new Amount.OfTime(Duration.ZERO))));
    }

    @Test
    void the_time_between_two_moments_is_the_sum_of_its_open_parts() {
        Instant friday = Instant.parse("2026-05-15T09:00:00Z");

        CalculateElapsed.Answer answer = elapsed(WEDNESDAY_AT_FOUR, friday);

        assertEquals(Duration.ofHours(4), answer.elapsed());
        assertEquals(
                answer.elapsed(),
                answer.stretches().stream()
                        .filter(part -> part.kind() == Stretch.Kind.OPEN)
                        .map(Stretch::length)
                        .reduce(Duration.ZERO, Duration::plus));
        assertEquals(new CalculateElapsed.Answer(Duration.ZERO, List.of()), elapsed(friday, friday));
        InvalidValue refusal = assertThrows(InvalidValue.class, () -> elapsed(friday, WEDNESDAY_AT_FOUR));
        assertEquals("to", refusal.violations().get(0).field());
    }

    private CalculateElapsed.Answer elapsed(Instant from, Instant to) {
        return new CalculateElapsed(showCalendar)
                .handle(new CalculateElapsed.Query(anybody, Calendars.DEFAULT, from, to));
    }

    private CalculateDeadline.Answer deadline(Instant from, Amount amount) {
        return new CalculateDeadline(showCalendar)
                .handle(new CalculateDeadline.Query(anybody, Calendars.DEFAULT, from, amount));
    }

    private String refused(Instant from, Amount amount) {
        return assertThrows(InvalidValue.class, () -> deadline(from, amount))
                .violations()
                .get(0)
                .field();
    }
}
