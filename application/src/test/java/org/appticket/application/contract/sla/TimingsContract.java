package org.appticket.application.contract.sla;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.dsl.Wanted;
import org.appticket.application.dsl.World;
import org.appticket.application.paging.Cursor;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.sla.Timings;
import org.appticket.application.view.TicketRecord;
import org.appticket.application.view.TicketSort;
import org.appticket.application.view.sla.Timing;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.Field;
import org.appticket.domain.event.FieldChange;
import org.appticket.domain.event.TicketEvent;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.id.Epoch;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.PolicyId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.id.Version;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.lifecycle.WaitingFor;
import org.appticket.domain.people.Author;
import org.appticket.domain.permission.Sight;
import org.appticket.domain.sla.Governing;
import org.appticket.domain.sla.clock.Deadlines;
import org.appticket.domain.sla.course.Course;
import org.appticket.domain.ticket.Step;
import org.appticket.domain.ticket.TicketState;
import org.junit.jupiter.api.Test;

/** What is kept of the clocks of tickets, and what lists and timers make of it. */
public interface TimingsContract extends OverPorts {

    /** A Tuesday. */
    Instant BEGIN = Instant.parse("2031-03-04T09:00:00.000001Z");

    Course OPEN = Course.opened(List.of(TicketEvent.of(
            BEGIN,
            Author.of(new PersonId(7)),
            EventKind.OPENED,
            List.of(FieldChange.set(Field.REQUESTER, 7), FieldChange.set(Field.STATUS, Status.OPEN)))));

    Course RESOLVED = OPEN.after(List.of(TicketEvent.of(
            BEGIN.plusSeconds(60),
            Author.of(new PersonId(8)),
            EventKind.RESOLVED,
            List.of(FieldChange.of(Field.STATUS, Optional.of(Status.OPEN), Optional.of(Status.RESOLVED))))));

    Governing GOVERNING = new Governing(new PolicyId(3), new Version(2), new CalendarId(1), new Version(9));

    @Test
    default void what_is_kept_last_is_found_whole() {
        TicketId ticket = world().aTicket().open().id();
        Deadlines all =
                new Deadlines(Optional.of(BEGIN.plusSeconds(3)), Optional.of(BEGIN.plusSeconds(2)), Optional.of(BEGIN));
        Timing first = new Timing(OPEN, Optional.of(GOVERNING), 4, all, Optional.of(BEGIN.plusSeconds(5)));
        Timing second = new Timing(RESOLVED, Optional.empty(), 5, Deadlines.NONE, Optional.empty());

        add(ticket, first);
        assertEquals(Optional.of(first), timings().find(ticket));
        keep(ticket, second);
        assertEquals(Optional.of(second), timings().find(ticket));
        assertEquals(Map.of(ticket, second), timings().list(Set.of(ticket, new TicketId(999_999_999))));
        assertEquals(Optional.empty(), timings().find(new TicketId(999_999_999)));
        assertEquals(Map.of(), timings().list(Set.of()));
    }

    @Test
    default void what_the_unit_of_work_does_not_do_is_not_kept() {
        TicketId ticket = world().aTicket().open().id();
        add(ticket, at(BEGIN, BEGIN));

        assertThrows(
                IllegalStateException.class,
                () -> ports().unitOfWork().run(() -> {
                    timings().keep(ticket, new Timing(RESOLVED, Optional.empty(), 9, Deadlines.NONE, Optional.empty()));
                    throw new IllegalStateException("on second thoughts");
                }));

        assertEquals(Optional.of(at(BEGIN, BEGIN)), timings().find(ticket));
    }

    @Test
    default void lists_know_what_is_overdue_and_what_is_at_risk() {
        World world = world();
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        TicketId overdue = ticket(world, at(now.minusSeconds(90), now.minusSeconds(900)));
        TicketId atRisk = ticket(world, at(now.plusSeconds(900), now.minusSeconds(90)));
        TicketId inTime = ticket(world, at(now.plusSeconds(900), now.plusSeconds(90)));
        TicketId free = ticket(world, new Timing(OPEN, Optional.empty(), 1, Deadlines.NONE, Optional.empty()));
        Set<TicketId> mine = Set.of(overdue, atRisk, inTime, free);

        assertEquals(Set.of(overdue), found(Wanted.tickets().overdue(true), mine));
        assertEquals(Set.of(atRisk, inTime, free), found(Wanted.tickets().overdue(false), mine));
        assertEquals(Set.of(atRisk), found(Wanted.tickets().atRisk(true), mine));
        assertEquals(Set.of(overdue, inTime, free), found(Wanted.tickets().atRisk(false), mine));
        assertEquals(Set.of(), found(Wanted.tickets().atRisk(true).overdue(true), mine));
        assertEquals(
                1,
                ports().search()
                        .count(
                                Wanted.tickets()
                                        .overdue(true)
                                        .of(world.get(overdue).details().requester())
                                        .filter(),
                                Sight.EVERYTHING,
                                9));
    }

    @Test
    default void lists_go_from_the_first_deadline_to_tickets_without_one_page_by_page() {
        World world = world();
        TicketId none = ticket(world, new Timing(OPEN, Optional.empty(), 1, Deadlines.NONE, Optional.empty()));
        TicketId late = ticket(world, at(BEGIN.plusSeconds(9), BEGIN));
        TicketId soon = ticket(world, at(BEGIN.plusSeconds(1), BEGIN));
        List<TicketId> mine = List.of(soon, late, none);

        assertEquals(mine, pages(false).filter(mine::contains).toList());
        assertEquals(
                List.of(none, late, soon), pages(true).filter(mine::contains).toList());
    }

    @Test
    default void clocks_of_an_earlier_epoch_are_outdated_while_they_go_on() {
        World world = world();
        TicketId old = ticket(world, new Timing(OPEN, Optional.empty(), 3, Deadlines.NONE, Optional.empty()));
        TicketId older = ticket(world, new Timing(OPEN, Optional.empty(), 2, Deadlines.NONE, Optional.empty()));
        TicketId stopped = ticket(world, new Timing(RESOLVED, Optional.empty(), 1, Deadlines.NONE, Optional.empty()));
        TicketId asleep = ticket(world, at(BEGIN, BEGIN).asleep());
        TicketId fresh = ticket(world, new Timing(OPEN, Optional.empty(), 4, Deadlines.NONE, Optional.empty()));
        Set<TicketId> mine = Set.of(old, older, stopped, asleep, fresh);

        assertEquals(List.of(older, old), of(mine, timings().listOutdated(new Epoch(4), 1_000)));
        assertEquals(List.of(older), of(mine, timings().listOutdated(new Epoch(3), 1_000)));
        timings().wake();
        assertEquals(List.of(asleep, older, old), of(mine, timings().listOutdated(new Epoch(4), 1_000)));
        assertEquals(1, timings().listOutdated(new Epoch(4), 1).size());
    }

    @Test
    default void alarms_are_due_from_their_moment_on_the_earliest_first() {
        World world = world();
        TicketId second = ticket(world, alarm(BEGIN.plusSeconds(2)));
        TicketId first = ticket(world, alarm(BEGIN.plusSeconds(1)));
        TicketId later = ticket(world, alarm(BEGIN.plusSeconds(3)));
        TicketId asleep = ticket(world, alarm(BEGIN).asleep());
        Set<TicketId> mine = Set.of(first, second, later, asleep);

        assertEquals(List.of(first, second), of(mine, timings().listAlarms(BEGIN.plusSeconds(2), 1_000)));
        assertEquals(
                List.of(first),
                of(mine, timings().listAlarms(BEGIN.plusSeconds(2).minusNanos(1_000), 1_000)));
    }

    @Test
    default void steps_are_due_from_their_moment_on_and_go_on_after_a_resolution() {
        World world = world();
        TicketId first = ticket(world, step(BEGIN.plusSeconds(1)));
        TicketId later = ticket(world, step(BEGIN.plusSeconds(3)));
        TicketId asleep = ticket(world, step(BEGIN).asleep());
        Set<TicketId> mine = Set.of(first, later, asleep);

        assertEquals(List.of(first), of(mine, timings().listSteps(BEGIN.plusSeconds(2), 1_000)));
        assertEquals(List.of(first, later), of(mine, timings().listOutdated(new Epoch(9), 1_000)));
        timings().wake();
        assertEquals(List.of(asleep, first, later), of(mine, timings().listSteps(BEGIN.plusSeconds(3), 1_000)));
    }

    private static Timing step(Instant at) {
        return new Timing(RESOLVED, Optional.empty(), 1, Deadlines.NONE, Optional.of(at));
    }

    @Test
    default void tickets_that_wait_for_a_date_are_found_with_it() {
        World world = world();
        TicketId waiting = world.aTicket()
                .after(new Step.Wait(
                        new TicketState.Waiting(WaitingFor.SCHEDULED, Optional.of(BEGIN.plusSeconds(77))),
                        Optional.empty()))
                .id();
        TicketId open = world.aTicket().open().id();

        assertEquals(Map.of(waiting, BEGIN.plusSeconds(77)), timings().listWaits(Set.of(waiting, open)));
        assertEquals(Map.of(), timings().listWaits(Set.of()));
    }

    @Test
    default void all_tickets_are_there_in_order() {
        World world = world();
        TicketId one = world.aTicket().open().id();
        TicketId other = world.aTicket().open().id();

        List<TicketId> after = timings().listAll(Optional.of(one), 1_000);
        assertFalse(after.contains(one));
        assertTrue(after.contains(other));
        assertEquals(after.stream().sorted().toList(), after);
        assertEquals(1, timings().listAll(Optional.empty(), 1).size());
    }

    private Timings timings() {
        return ports().sla().timings();
    }

    private static Timing at(Instant deadline, Instant atRisk) {
        return new Timing(
                OPEN,
                Optional.of(GOVERNING),
                1,
                new Deadlines(Optional.of(deadline), Optional.of(atRisk), Optional.of(deadline)),
                Optional.empty());
    }

    private static Timing alarm(Instant at) {
        return new Timing(
                OPEN,
                Optional.empty(),
                1,
                new Deadlines(Optional.empty(), Optional.empty(), Optional.of(at)),
                Optional.empty());
    }

    private TicketId ticket(World world, Timing timing) {
        TicketId ticket = world.aTicket().open().id();
        add(ticket, timing);
        return ticket;
    }

    private void add(TicketId ticket, Timing timing) {
        ports().unitOfWork().run(() -> {
            timings().add(ticket, timing);
            return ticket;
        });
    }

    private void keep(TicketId ticket, Timing timing) {
        ports().unitOfWork().run(() -> {
            timings().keep(ticket, timing);
            return ticket;
        });
    }

    private Set<TicketId> found(Wanted wanted, Set<TicketId> mine) {
        return Set.copyOf(of(
                mine,
                ports()
                        .search()
                        .list(wanted.filter(), TicketSort.NEWEST_FIRST, Sight.EVERYTHING, PageRequest.FIRST)
                        .items()
                        .stream()
                        .map(TicketRecord::id)
                        .toList()));
    }

    private Stream<TicketId> pages(boolean descending) {
        TicketSort sort = new TicketSort(List.of(new TicketSort.Key(TicketSort.Field.DEADLINE, descending)));
        Stream.Builder<TicketId> all = Stream.builder();
        Optional<Cursor> after = Optional.empty();
        do {
            Page<TicketRecord> page = ports().search()
                    .list(Wanted.tickets().filter(), sort, Sight.EVERYTHING, new PageRequest(2, after, false));
            page.items().forEach(ticket -> all.add(ticket.id()));
            after = page.next();
        } while (after.isPresent());
        return all.build();
    }

    private static List<TicketId> of(Set<TicketId> mine, List<TicketId> all) {
        return all.stream().filter(mine::contains).toList();
    }
}
