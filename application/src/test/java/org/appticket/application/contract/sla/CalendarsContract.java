package org.appticket.application.contract.sla;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.dsl.Listed;
import org.appticket.application.dsl.Together;
import org.appticket.application.fake.sla.InMemoryCalendars;
import org.appticket.application.paging.Cursor;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.sla.Calendars;
import org.appticket.domain.Duplicate;
import org.appticket.domain.InUse;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.NotFound;
import org.appticket.domain.Stale;
import org.appticket.domain.calendar.BusinessCalendar;
import org.appticket.domain.calendar.DatedException;
import org.appticket.domain.calendar.FrenchHolidays;
import org.appticket.domain.calendar.Holiday;
import org.appticket.domain.calendar.Hours;
import org.appticket.domain.calendar.NamedCalendar;
import org.appticket.domain.calendar.OpeningHours;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.Version;
import org.appticket.domain.structure.Team;
import org.junit.jupiter.api.Test;

/** What {@link Calendars} promises. */
public interface CalendarsContract extends OverPorts {

    @Test
    default void france_ships_with_the_product_as_number_1() {
        assertEquals(Optional.of(InMemoryCalendars.SHIPPED), calendars().find(Calendars.DEFAULT));
        assertEquals(Optional.of(InMemoryCalendars.SHIPPED), calendars().find(Calendars.DEFAULT, new Version(1)));
        assertEquals(
                InMemoryCalendars.SHIPPED,
                calendars().list(PageRequest.FIRST).items().get(0));
    }

    @Test
    default void a_calendar_is_kept_with_everything() {
        NamedCalendar calendar = new NamedCalendar(nextId(), "Été 🌞 " + world().word(), everything());

        NamedCalendar added = add(calendar);

        assertEquals(calendar.saved(), added);
        assertEquals(Optional.of(added), calendars().find(calendar.id()));
        assertEquals(added, ports().unitOfWork().run(() -> calendars().get(calendar.id())));
        assertEquals(Optional.empty(), calendars().find(nextId()));
        assertThrows(
                NotFound.class, () -> ports().unitOfWork().run(() -> calendars().get(nextId())));
    }

    @Test
    default void every_version_is_kept_as_it_was_also_when_the_calendar_is_removed() {
        NamedCalendar first = add(plain("First " + world().word()));
        NamedCalendar second = save(named(first, "Second " + world().word()));
        NamedCalendar third = save(new NamedCalendar(second.id(), second.version(), second.name(), everything()));

        assertEquals(new Version(3), third.version());
        assertEquals(Optional.of(third), calendars().find(first.id()));
        remove(first.id());

        assertEquals(Optional.empty(), calendars().find(first.id()));
        for (NamedCalendar version : List.of(first, second, third)) {
            assertEquals(Optional.of(version), calendars().find(first.id(), version.version()));
        }
        assertEquals(Optional.empty(), calendars().find(first.id(), new Version(4)));
        assertEquals(Optional.empty(), calendars().find(nextId(), new Version(1)));
        assertFalse(Listed.all(calendars()::list).contains(third));
        assertThrows(NotFound.class, () -> remove(first.id()));
        assertThrows(NotFound.class, () -> save(third));
    }

    @Test
    default void two_calendars_cannot_have_one_name_whatever_its_case_until_one_is_removed() {
        String name = "Été " + world().word();
        NamedCalendar one = add(plain(name));
        NamedCalendar other = add(plain("Other " + world().word()));

        for (String again : List.of(name, name.toUpperCase(Locale.ROOT), name.toLowerCase(Locale.ROOT))) {
            Duplicate refusal = assertThrows(Duplicate.class, () -> add(plain(again)));
            assertEquals(Map.of("field", "name"), refusal.facts());
            assertThrows(Duplicate.class, () -> save(named(other, again)));
        }
        assertEquals(Optional.of(other), calendars().find(other.id()));
        assertEquals(Optional.empty(), calendars().find(other.id(), new Version(2)));
        assertEquals(
                name.toUpperCase(Locale.ROOT),
                save(named(one, name.toUpperCase(Locale.ROOT))).name());
        remove(one.id());
        assertEquals(name, save(named(other, name)).name());
    }

    @Test
    default void of_many_who_decide_upon_one_version_one_is_heard() {
        NamedCalendar seen = add(plain("Seen " + world().word()));

        List<Boolean> saved = Together.run(6, thread -> {
            try {
                save(named(seen, seen.name() + " " + thread));
                return true;
            } catch (Stale late) {
                return false;
            }
        });

        assertEquals(1, saved.stream().filter(won -> won).count());
        assertEquals(new Version(2), calendars().find(seen.id()).orElseThrow().version());
    }

    @Test
    default void calendars_are_listed_by_number_by_pages_of_any_size() {
        List<NamedCalendar> added = Stream.generate(() -> add(plain("Listed " + world().word())))
                .limit(4)
                .toList();

        for (int limit : List.of(1, 3, 100)) {
            List<NamedCalendar> listed = Listed.by(limit, calendars()::list);
            assertEquals(Calendars.DEFAULT, listed.get(0).id());
            assertTrue(listed.containsAll(added), "by " + limit);
            assertEquals(
                    listed.stream().map(NamedCalendar::id).sorted().distinct().toList(),
                    listed.stream().map(NamedCalendar::id).toList());
        }
        PageRequest counting = new PageRequest(1, Optional.empty(), true);
        assertTrue(calendars().list(counting).total().orElseThrow().count() >= 5);
        for (List<String> values : List.of(List.<String>of(), List.of("x"), List.of("1", "2"))) {
            PageRequest page = PageRequest.FIRST.from(new Cursor(values));
            assertThrows(InvalidValue.class, () -> calendars().list(page), values.toString());
        }
    }

    @Test
    default void the_teams_that_use_a_calendar_are_named() {
        CalendarId used = add(plain("Used " + world().word())).id();
        assertEquals(List.of(), calendars().usedBy(used));

        List<Team> teams =
                LongStream.range(0, 21).mapToObj(any -> team(Optional.of(used))).toList();

        assertEquals(
                teams.stream()
                        .limit(20)
                        .map(team -> new InUse.Use(InUse.Kind.TEAM, team.id().value(), team.name()))
                        .toList(),
                calendars().usedBy(used));
        assertEquals(List.of(), calendars().usedBy(nextId()));
    }

    @Test
    default void a_team_keeps_its_calendar_and_can_lose_it_again() {
        CalendarId calendar = add(plain("Of a team " + world().word())).id();

        Team team = team(Optional.of(calendar));

        assertEquals(Optional.of(team), ports().teams().find(team.id()));
        Team without = with(team, Optional.empty());
        Team saved = ports().unitOfWork().run(() -> ports().teams().save(without));
        assertEquals(without.saved(), saved);
        assertEquals(Optional.of(saved), ports().teams().find(team.id()));
        assertEquals(List.of(), calendars().usedBy(calendar));
    }

    private Team team(Optional<CalendarId> calendar) {
        TeamId id = ports().identifiers().nextTeam();
        Team team = with(new Team(id, "Team " + id + " " + world().word()), calendar);
        return ports().unitOfWork().run(() -> ports().teams().add(team));
    }

    private static Team with(Team team, Optional<CalendarId> calendar) {
        return new Team(team.id(), team.name(), team.email(), team.manager(), calendar, team.active(), team.version());
    }

    private static BusinessCalendar everything() {
        Hours morning = Hours.parse("08:30:15", "12:00");
        return BusinessCalendar.of(
                ZoneId.of("America/Argentina/Buenos_Aires"),
                new OpeningHours(Map.of(
                        DayOfWeek.SUNDAY,
                        List.of(Hours.ALL_DAY),
                        DayOfWeek.MONDAY,
                        List.of(morning, Hours.parse("13:00", "24:00")))),
                List.of(
                        new Holiday(Holiday.parseDay("2026-05-14"), "Pont \\ de l’Ascension 🌉"),
                        new Holiday(Holiday.parseDay("02-29")),
                        new Holiday(Holiday.parseDay("MON#-1/MAY"), "Two\nlines and a\ttab").asProposal(),
                        FrenchHolidays.METROPOLE.holidays().get(1).switchedOff()),
                List.of(
                        DatedException.closed(LocalDate.of(9999, 12, 31), "É".repeat(100)),
                        new DatedException(LocalDate.of(1, 1, 1), List.of(morning), Optional.empty())));
    }

    private NamedCalendar plain(String name) {
        BusinessCalendar always = BusinessCalendar.of(ZoneId.of("UTC"), OpeningHours.ALWAYS, List.of(), List.of());
        return new NamedCalendar(nextId(), name, always);
    }

    private static NamedCalendar named(NamedCalendar calendar, String name) {
        return new NamedCalendar(calendar.id(), calendar.version(), name, calendar.hours());
    }

    private NamedCalendar add(NamedCalendar calendar) {
        return ports().unitOfWork().run(() -> calendars().add(calendar));
    }

    private NamedCalendar save(NamedCalendar calendar) {
        return ports().unitOfWork().run(() -> calendars().save(calendar));
    }

    private void remove(CalendarId id) {
        ports().unitOfWork().run(() -> {
            calendars().remove(id);
            return id;
        });
    }

    private CalendarId nextId() {
        return ports().identifiers().nextCalendar();
    }

    private Calendars calendars() {
        return ports().sla().calendars();
    }
}
