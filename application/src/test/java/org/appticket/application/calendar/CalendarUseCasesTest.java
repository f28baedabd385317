package org.appticket.application.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.calendar.ChangeCalendar.Changes;
import org.appticket.application.dsl.Ports;
import org.appticket.application.dsl.ServiceDesk;
import org.appticket.application.dsl.World;
import org.appticket.application.fake.InMemoryPorts;
import org.appticket.application.fake.access.InMemoryAuditLog;
import org.appticket.application.fake.sla.InMemoryCalendars;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.sla.Calendars;
import org.appticket.domain.InUse;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.NotFound;
import org.appticket.domain.Refusal.Code;
import org.appticket.domain.Stale;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.audit.SealedEntry;
import org.appticket.domain.calendar.BusinessCalendar;
import org.appticket.domain.calendar.DatedException;
import org.appticket.domain.calendar.FrenchHolidays;
import org.appticket.domain.calendar.Holiday;
import org.appticket.domain.calendar.Hours;
import org.appticket.domain.calendar.NamedCalendar;
import org.appticket.domain.calendar.OpeningHours;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.id.Epoch;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.Version;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;
import org.appticket.domain.people.Scope;
import org.appticket.domain.permission.NotPermitted;
import org.appticket.domain.structure.Team;
import org.junit.jupiter.api.Test;

class CalendarUseCasesTest {
    private static final BusinessCalendar ALWAYS =
            BusinessCalendar.of(ZoneId.of("UTC"), OpeningHours.ALWAYS, List.of(), List.of());

    private final InMemoryStore store = new InMemoryStore();
    private final Ports ports = InMemoryPorts.over(store);
    private final InMemoryAuditLog audit = new InMemoryAuditLog(store, InstantSource.system());
    private final CalendarDesk desk =
            new CalendarDesk(store, ports.sla().calendars(), ports.sla().epochs(), audit);
    private final World world = World.in(ports);
    private final Actor admin = world.actor(Role.ADMIN);

    @Test
    void administrators_add_calendars_which_everybody_sees() {
        NamedCalendar added = add(admin, "  Astreinte  ");

        assertEquals("Astreinte", added.name());
        assertEquals(new Version(1), added.version());
        for (Role role : Role.values()) {
            Actor reader = world.actor(role);
            assertEquals(
                    List.of(InMemoryCalendars.SHIPPED, added),
                    new ListCalendars(desk.calendars())
                            .handle(new ListCalendars.Query(reader, PageRequest.FIRST))
                            .items());
            assertEquals(added, new ShowCalendar(desk.calendars()).handle(new ShowCalendar.Query(reader, added.id())));
        }
        assertEquals(List.of(AuditKind.CALENDAR_ADDED), audit.kinds());
        assertEquals(Optional.of(Code.DUPLICATE), ServiceDesk.refusalOf(() -> add(admin, "ASTREINTE")));
        assertEquals(Optional.of(Code.INVALID), ServiceDesk.refusalOf(() -> add(admin, " ")));
    }

    @Test
    void nobody_else_writes_and_who_may_not_read_sees_nothing() {
        for (Role role : Set.of(Role.USER, Role.AGENT, Role.MANAGER)) {
            Actor other = world.actor(role);
            assertEquals(Optional.of(Code.NOT_PERMITTED), ServiceDesk.refusalOf(() -> add(other, "Ours")));
            assertEquals(Optional.of(Code.NOT_PERMITTED), ServiceDesk.refusalOf(() -> change(other, named("Ours"))));
            assertEquals(
                    Optional.of(Code.NOT_PERMITTED),
                    ServiceDesk.refusalOf(() -> propose(other, FrenchHolidays.MAYOTTE.holidays())));
            assertThrows(NotPermitted.class, () -> remove(other, Calendars.DEFAULT, Optional.empty()));
        }
        Actor writer = new Actor(admin.person(), admin.roles(), Set.of(), Set.of(Scope.WRITE));
        assertEquals(
                Optional.of(Code.NOT_PERMITTED),
                ServiceDesk.refusalOf(() -> new ListCalendars(desk.calendars())
                        .handle(new ListCalendars.Query(writer, PageRequest.FIRST))));
        assertEquals(
                Optional.of(Code.NOT_PERMITTED),
                ServiceDesk.refusalOf(() ->
                        new ShowCalendar(desk.calendars()).handle(new ShowCalendar.Query(writer, Calendars.DEFAULT))));
        assertEquals(List.of(), audit.kinds());
    }

    @Test
    void a_change_is_a_new_version_and_a_new_epoch_and_is_written_down() {
        Epoch before = desk.epochs().current();

        NamedCalendar changed = change(
                admin,
                new Changes(
                        Optional.of("Paris"),
                        Optional.of(ZoneId.of("UTC")),
                        Map.of(
                                DayOfWeek.SATURDAY, List.of(Hours.parse("09:00", "12:00")),
                                DayOfWeek.FRIDAY, List.of()),
                        Optional.of(List.of()),
                        Optional.of(List.of(DatedException.closed(LocalDate.of(2026, 7, 31), "Inventaire")))));

        assertEquals(new Version(2), changed.version());
        assertEquals(
                Set.of(
                        DayOfWeek.MONDAY,
                        DayOfWeek.TUESDAY,
                        DayOfWeek.WEDNESDAY,
                        DayOfWeek.THURSDAY,
                        DayOfWeek.SATURDAY),
                changed.hours().week().days().keySet());
        assertEquals(before.next(), desk.epochs().current());
        assertEquals(Optional.of(InMemoryCalendars.SHIPPED), desk.calendars().find(Calendars.DEFAULT, new Version(1)));
        SealedEntry entry = audit.entries().get(0);
        assertEquals(AuditKind.CALENDAR_CHANGED, entry.kind());
        assertEquals(Map.of("calendar", "1", "changed", "name,zone,weekly,holidays,exceptions"), entry.facts());
    }

    @Test
    void what_changes_nothing_or_is_refused_leaves_everything_as_it_was() {
        Epoch before = desk.epochs().current();

        assertEquals(InMemoryCalendars.SHIPPED, change(admin, named("France")));
        assertEquals(
                Optional.of(Code.STALE),
                ServiceDesk.refusalOf(() -> new ChangeCalendar(desk)
                        .handle(new ChangeCalendar.Command(
                                admin, Calendars.DEFAULT, Optional.of(new Version(7)), named("Late")))));
        InvalidValue empty = assertThrows(InvalidValue.class, () -> change(admin, closedOnEveryDay()));
        assertEquals("weekly", empty.violations().get(0).field());

        assertEquals(Optional.of(InMemoryCalendars.SHIPPED), desk.calendars().find(Calendars.DEFAULT));
        assertEquals(before, desk.epochs().current());
        assertEquals(List.of(), audit.kinds());
    }

    @Test
    void a_calendar_that_something_uses_is_not_removed_and_its_users_are_named() {
        NamedCalendar used = add(admin, "Used");
        TeamId team = ports.identifiers().nextTeam();
        store.run(() -> ports.teams()
                .add(new Team(
                        team,
                        "Réseau",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(used.id()),
                        true,
                        Version.UNSAVED)));

        InUse refusal = assertThrows(InUse.class, () -> remove(admin, used.id(), Optional.empty()));
        InUse shipped = assertThrows(InUse.class, () -> remove(admin, Calendars.DEFAULT, Optional.empty()));

        assertEquals(Map.of("usedBy", List.of("TEAM " + team + " Réseau")), refusal.facts());
        assertEquals(
                Map.of(
                        "usedBy",
                        List.of(
                                "PRODUCT 1 France",
                                "SLA_POLICY 1 Priorité critique",
                                "SLA_POLICY 2 Priorité haute",
                                "SLA_POLICY 3 Priorité normale",
                                "SLA_POLICY 4 Priorité basse")),
                shipped.facts());
        assertTrue(desk.calendars().find(used.id()).isPresent());
    }

    @Test
    void a_calendar_that_nothing_uses_is_removed_in_the_version_that_they_saw() {
        NamedCalendar free = add(admin, "Free");

        assertThrows(Stale.class, () -> remove(admin, free.id(), Optional.of(new Version(2))));
        remove(admin, free.id(), Optional.of(free.version()));

        assertEquals(Optional.empty(), desk.calendars().find(free.id()));
        assertEquals(List.of(AuditKind.CALENDAR_ADDED, AuditKind.CALENDAR_REMOVED), audit.kinds());
        assertThrows(NotFound.class, () -> remove(admin, free.id(), Optional.empty()));
    }

    @Test
    void holidays_from_elsewhere_do_not_count_until_they_are_confirmed() {
        NamedCalendar proposed = propose(admin, FrenchHolidays.ALSACE_MOSELLE.holidays());

        List<Holiday> added = proposed.hours().holidays().stream().skip(11).toList();
        assertEquals(
                List.of("EASTER-2", "12-26"),
                added.stream().map(holiday -> holiday.day().text()).toList());
        assertTrue(added.stream().allMatch(holiday -> holiday.proposed() && !holiday.active()));
        assertEquals(proposed, propose(admin, FrenchHolidays.ALSACE_MOSELLE.holidays()), "nothing is new");
        assertEquals(List.of(AuditKind.CALENDAR_CHANGED), audit.kinds());
    }

    @Test
    void dates_of_which_the_calendar_says_something_are_not_proposed_again() {
        change(
                admin,
                new Changes(
                        Optional.empty(),
                        Optional.empty(),
                        Map.of(),
                        Optional.of(List.of(
                                new Holiday(Holiday.parseDay("12-25")).switchedOff(),
                                new Holiday(Holiday.parseDay("EASTER+1")))),
                        Optional.of(List.of(DatedException.closed(LocalDate.of(2026, 7, 31), "Inventaire")))));

        NamedCalendar after = propose(
                admin,
                List.of(
                        once("2026-12-25"),
                        once("2026-04-06"),
                        once("2026-07-31"),
                        once("2026-08-01"),
                        once("2026-08-01"),
                        new Holiday(Holiday.parseDay("12-25"), "Noël")));

        assertEquals(
                List.of("12-25", "EASTER+1", "2026-08-01"),
                after.hours().holidays().stream()
                        .map(holiday -> holiday.day().text())
                        .toList());
    }

    private static Holiday once(String date) {
        return new Holiday(Holiday.parseDay(date), "Fermé");
    }

    private static Changes named(String name) {
        return new Changes(Optional.of(name), Optional.empty(), Map.of(), Optional.empty(), Optional.empty());
    }

    private static Changes closedOnEveryDay() {
        Map<DayOfWeek, List<Hours>> days = Map.of(
                DayOfWeek.MONDAY, List.of(),
                DayOfWeek.TUESDAY, List.of(),
                DayOfWeek.WEDNESDAY, List.of(),
                DayOfWeek.THURSDAY, List.of(),
                DayOfWeek.FRIDAY, List.of());
        return new Changes(Optional.empty(), Optional.empty(), days, Optional.empty(), Optional.empty());
    }

    private NamedCalendar add(Actor by, String name) {
        return new AddCalendar(desk, ports.identifiers()).handle(new AddCalendar.Command(by, name, ALWAYS));
    }

    private NamedCalendar change(Actor by, Changes changes) {
        return new ChangeCalendar(desk)
                .handle(new ChangeCalendar.Command(by, Calendars.DEFAULT, Optional.empty(), changes));
    }

    private NamedCalendar propose(Actor by, List<Holiday> holidays) {
        return new ProposeHolidays(desk).handle(new ProposeHolidays.Command(by, Calendars.DEFAULT, holidays));
    }

    private void remove(Actor by, CalendarId calendar, Optional<Version> expected) {
        new RemoveCalendar(desk).handle(new RemoveCalendar.Command(by, calendar, expected));
    }
}
