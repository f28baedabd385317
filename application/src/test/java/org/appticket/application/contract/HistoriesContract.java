package org.appticket.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.dsl.Listed;
import org.appticket.application.dsl.World;
import org.appticket.application.paging.Cursor;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.view.HistoryEntry;
import org.appticket.application.view.PersonName;
import org.appticket.application.view.StoredHistory;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.history.HistoryChain;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.people.Author;
import org.appticket.domain.people.Role;
import org.appticket.domain.ticket.Step;
import org.junit.jupiter.api.Test;

/** What {@link org.appticket.application.port.Histories} promises. */
public interface HistoriesContract extends OverPorts {

    @Test
    default void events_are_listed_the_oldest_first_with_the_names_of_who_acted() {
        World world = world();
        PersonId agent = world.person("Grace Hopper", Set.of(Role.AGENT), true);
        TicketId ticket = world.aTicket().open().id();
        world.decide(ticket, (known, now) -> known.take(new Step.Start(), Obstacles.NONE, Author.of(agent), now));
        world.decide(ticket, (known, now) -> known.take(new Step.Resolve("Done."), Obstacles.NONE, Author.SYSTEM, now));

        List<HistoryEntry> entries = list(ticket, EnumSet.allOf(Visibility.class), 100);

        assertEquals(
                world.eventsOf(ticket),
                entries.stream().map(HistoryEntry::event).toList());
        assertEquals(
                List.of(Optional.of("Ada Lovelace"), Optional.of("Grace Hopper"), Optional.empty()),
                entries.stream()
                        .map(entry -> entry.actor().map(PersonName::name))
                        .toList());
        assertEquals(Optional.of(agent), entries.get(1).actor().map(PersonName::id));
    }

    @Test
    default void only_events_that_may_be_known_are_listed_and_counted() {
        World world = world();
        PersonId agent = world.person(Role.AGENT);
        TicketId ticket = world.aTicket().open().id();
        world.say(ticket, agent, Visibility.INTERNAL, "For us");
        world.say(ticket, agent, Visibility.PUBLIC, "For everybody");

        assertEquals(List.of(1L, 2L, 3L), sequences(list(ticket, EnumSet.allOf(Visibility.class), 100)));
        assertEquals(List.of(1L, 3L), sequences(list(ticket, Set.of(Visibility.PUBLIC), 1)));
        assertEquals(List.of(2L), sequences(list(ticket, Set.of(Visibility.INTERNAL), 100)));
        assertEquals(List.of(), list(ticket, Set.of(), 100));
        assertEquals(
                2,
                ports().histories()
                        .list(ticket, Set.of(Visibility.PUBLIC), new PageRequest(1, Optional.empty(), true))
                        .total()
                        .orElseThrow()
                        .count());
    }

    @Test
    default void pages_of_any_size_make_the_whole_history_while_it_grows() {
        World world = world();
        PersonId agent = world.person(Role.AGENT);
        TicketId ticket = world.aTicket().open().id();
        for (int count = 0; count < 4; count++) {
            world.say(ticket, agent, "Number " + count);
        }
        for (int limit : List.of(1, 2, 4, 5, 6)) {
            assertEquals(List.of(1L, 2L, 3L, 4L, 5L), sequences(list(ticket, Set.of(Visibility.PUBLIC), limit)));
        }
        List<Long> late = new ArrayList<>();

        List<HistoryEntry> listed =
                Listed.by(2, page -> ports().histories().list(ticket, Set.of(Visibility.PUBLIC), page), page -> {
                    if (late.isEmpty()) {
                        world.say(ticket, agent, "Meanwhile");
                        late.add(6L);
                    }
                });

        assertEquals(List.of(1L, 2L, 3L, 4L, 5L, 6L), sequences(listed));
    }

    @Test
    default void a_ticket_that_does_not_exist_has_no_history() {
        assertEquals(List.of(), list(ports().identifiers().nextTicket(), EnumSet.allOf(Visibility.class), 100));
    }

    @Test
    default void forged_cursors_of_events_are_refused() {
        TicketId ticket = world().aTicket().open().id();
        for (List<String> values : List.of(List.<String>of(), List.of("x"), List.of(""), List.of("1", "2"))) {
            PageRequest page = PageRequest.FIRST.from(new Cursor(values));
            assertThrows(
                    InvalidValue.class,
                    () -> ports().histories().list(ticket, Set.of(Visibility.PUBLIC), page),
                    values.toString());
        }
    }

    @Test
    default void whole_histories_come_by_number_of_ticket_and_end_where_the_ticket_says() {
        World world = world();
        List<TicketId> tickets = new ArrayList<>();
        for (Status status : Status.values()) {
            tickets.add(world.aTicket().in(status).id());
        }
        world.say(tickets.get(0), world.person(Role.AGENT), Visibility.INTERNAL, "For us");

        for (TicketId ticket : tickets) {
            StoredHistory history = world.historyOf(ticket);
            assertEquals(ticket, history.chain().ticket());
            assertEquals(
                    HistoryChain.headOf(history.events().get(history.events().size() - 1)),
                    history.chain().head());
            assertEquals(Optional.empty(), history.chain().firstFlaw(history.events()));
        }
    }

    @Test
    default void batches_of_any_size_hold_every_history_once() {
        World world = world();
        TicketId before = world.aTicket().open().id();
        List<TicketId> tickets = new ArrayList<>();
        for (int count = 0; count < 5; count++) {
            tickets.add(world.aTicket().in(Status.RESOLVED).id());
        }

        for (int limit : List.of(1, 2, 5, 100)) {
            assertTrue(batches(before, limit, tickets.get(4)).containsAll(tickets), "by " + limit);
        }
        assertEquals(1, ports().histories().list(Optional.empty(), 1).size());
    }

    private List<TicketId> batches(TicketId after, int limit, TicketId last) {
        List<TicketId> seen = new ArrayList<>(List.of(after));
        while (seen.get(seen.size() - 1).compareTo(last) < 0) {
            List<StoredHistory> batch = ports().histories().list(Optional.of(seen.get(seen.size() - 1)), limit);
            assertTrue(!batch.isEmpty() && batch.size() <= limit);
            for (StoredHistory history : batch) {
                assertTrue(history.chain().ticket().compareTo(seen.get(seen.size() - 1)) > 0);
                seen.add(history.chain().ticket());
            }
        }
        return seen;
    }

    private List<HistoryEntry> list(TicketId ticket, Set<Visibility> knowable, int limit) {
        return Listed.by(limit, page -> ports().histories().list(ticket, knowable, page));
    }

    private static List<Long> sequences(List<HistoryEntry> entries) {
        return entries.stream().map(entry -> entry.event().sequence()).toList();
    }
}
