package org.appticket.domain.calendar;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.Stale;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.id.Version;
import org.junit.jupiter.api.Test;

final class NamedCalendarTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final OpeningHours WEEK = OpeningHours.weekdays(Hours.parse("09:00", "18:00"));
    private static final List<Holiday> HOLIDAYS = FrenchHolidays.METROPOLE.holidays();
    private static final List<DatedException> EXCEPTIONS =
            List.of(DatedException.closed(LocalDate.of(2026, 5, 15), "Pont"));
    private static final BusinessCalendar HOURS = BusinessCalendar.of(PARIS, WEEK, HOLIDAYS, EXCEPTIONS);
    private static final NamedCalendar BUREAU = new NamedCalendar(new CalendarId(1), "Bureau", HOURS);
    private static final CalendarPatch NOTHING =
            new CalendarPatch(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    @Test
    void calendars_of_equal_parts_are_equal() {
        BusinessCalendar same = BusinessCalendar.of(
                ZoneId.of("Europe/Paris"),
                OpeningHours.weekdays(Hours.parse("09:00:00", "18:00:00")),
                new ArrayList<>(FrenchHolidays.METROPOLE.holidays()),
                new ArrayList<>(EXCEPTIONS));
        same.plus(Instant.EPOCH, Duration.ofHours(1));

        assertEquals(HOURS, same);
        assertEquals(HOURS.hashCode(), same.hashCode());
        assertEquals(
                5,
                Set.of(
                                HOURS,
                                BusinessCalendar.of(ZoneOffset.UTC, WEEK, HOLIDAYS, EXCEPTIONS),
                                BusinessCalendar.of(PARIS, OpeningHours.ALWAYS, HOLIDAYS, EXCEPTIONS),
                                BusinessCalendar.of(PARIS, WEEK, HOLIDAYS.subList(1, 11), EXCEPTIONS),
                                BusinessCalendar.of(PARIS, WEEK, HOLIDAYS, List.of()))
                        .size());
        assertNotEquals(HOURS, BusinessCalendar.of(PARIS, WEEK, HOLIDAYS, List.of()));
    }

    @Test
    void a_calendar_tells_what_it_was_made_of() {
        assertEquals(HOURS, BusinessCalendar.of(HOURS.zone(), HOURS.week(), HOURS.holidays(), HOURS.exceptions()));
        assertThrows(UnsupportedOperationException.class, () -> HOURS.holidays().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> HOURS.exceptions().clear());
    }

    @Test
    void threads_share_a_calendar() {
        Instant start = Instant.parse("1990-01-01T00:00:00Z");
        List<Instant> alone = IntStream.range(0, 2_000)
                .mapToObj(i -> HOURS.plus(start.plus(Duration.ofDays(7L * i)), Duration.ofHours(400)))
                .toList();
        BusinessCalendar shared = BusinessCalendar.of(PARIS, WEEK, HOLIDAYS, EXCEPTIONS);

        List<Instant> together = IntStream.range(0, 2_000)
                .parallel()
                .mapToObj(i -> shared.plus(start.plus(Duration.ofDays(7L * i)), Duration.ofHours(400)))
                .collect(Collectors.toList());

        assertEquals(alone, together);
    }

    @Test
    void a_zone_is_read_by_its_name() {
        assertEquals(PARIS, BusinessCalendar.parseZone("Europe/Paris"));
        assertEquals(ZoneId.of("UTC"), BusinessCalendar.parseZone("UTC"));
    }

    @Test
    void every_save_is_another_version() {
        NamedCalendar saved = BUREAU.saved();

        assertEquals(new Version(1), saved.version());
        assertEquals(HOURS, saved.hours());
        assertDoesNotThrow(() -> saved.require(Optional.of(new Version(1))));
        assertDoesNotThrow(() -> saved.require(Optional.empty()));
        assertThrows(Stale.class, () -> saved.require(Optional.of(Version.UNSAVED)));
    }

    @Test
    void a_calendar_has_a_name() {
        assertEquals("Nuit", new NamedCalendar(new CalendarId(2), " Nuit ", HOURS).name());
        assertThrows(InvalidValue.class, () -> new NamedCalendar(new CalendarId(2), " ", HOURS));
        assertThrows(IllegalArgumentException.class, () -> new CalendarId(0));
    }

    @Test
    void a_patch_changes_what_it_names() {
        assertEquals(BUREAU, NOTHING.appliedTo(BUREAU));
        assertEquals(List.of(), CalendarPatch.changed(BUREAU, NOTHING.appliedTo(BUREAU)));

        NamedCalendar after = new CalendarPatch(
                        Optional.of("Nuit"),
                        Optional.of(ZoneOffset.UTC),
                        Optional.of(OpeningHours.ALWAYS),
                        Optional.of(List.of()),
                        Optional.of(List.of()))
                .appliedTo(BUREAU);

        assertEquals(
                new NamedCalendar(
                        BUREAU.id(),
                        "Nuit",
                        BusinessCalendar.of(ZoneOffset.UTC, OpeningHours.ALWAYS, List.of(), List.of())),
                after);
        assertEquals(List.of("name", "zone", "weekly", "holidays", "exceptions"), CalendarPatch.changed(BUREAU, after));
    }

    @Test
    void a_patch_that_says_something_twice_is_refused() {
        CalendarPatch twice = new CalendarPatch(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(List.of(HOLIDAYS.get(0), HOLIDAYS.get(0))),
                Optional.empty());

        assertThrows(InvalidValue.class, () -> twice.appliedTo(BUREAU));
    }
}
