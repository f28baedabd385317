package org.appticket.application.contract.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.dsl.Together;
import org.appticket.application.dsl.World;
import org.appticket.application.port.live.EventFeed;
import org.appticket.application.view.live.FedEvent;
import org.appticket.application.view.live.FeedSlice;
import org.appticket.domain.event.FeedPosition;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Role;
import org.appticket.domain.ticket.Ticket;
import org.junit.jupiter.api.Test;

/** What {@link EventFeed} keeps to. */
public interface EventFeedContract extends OverPorts {
    /** How many write at once, and how often each of them. */
    int WRITERS = 6;

    /** How often each writes. */
    int TIMES = 12;

    /** The events. */
    EventFeed feed();

    @Test
    default void events_are_listed_once_in_the_order_of_each_history() {
        World world = world();
        FeedPosition begin = ordered();
        Ticket ticket = world.aTicket().open();
        PersonId agent = world.person(Role.AGENT);
        world.say(ticket.id(), agent, Visibility.INTERNAL, "For us");
        world.say(ticket.id(), agent, "For everybody");
        ordered();

        List<FedEvent> events = all(begin, 2);

        assertEquals(
                List.of(1L, 2L, 3L), events.stream().map(FedEvent::sequence).toList());
        assertEquals(
                List.of(Visibility.PUBLIC, Visibility.INTERNAL, Visibility.PUBLIC),
                events.stream().map(FedEvent::visibility).toList());
        assertEquals(
                world.eventsOf(ticket.id()).stream()
                        .map(event -> event.kind() + " " + event.at())
                        .toList(),
                events.stream().map(event -> event.kind() + " " + event.at()).toList());
        assertEquals(world.get(ticket.id()).standing(), events.get(0).standing());
        assertEquals(feed().end(), events.get(2).position());
        assertEquals(List.of(), all(feed().end(), 10));
    }

    @Test
    default void nothing_has_a_place_before_it_is_ordered_or_if_it_was_taken_back() {
        World world = world();
        FeedPosition begin = ordered();
        TicketId ticket = world.aTicket().open().id();
        assertEquals(begin, feed().end());
        ordered();
        assertEquals(1, all(begin, 10).size());

        AtomicInteger tried = new AtomicInteger();
        try {
            ports().unitOfWork().run(() -> {
                world.say(ticket, world.person(Role.AGENT), "Never mind");
                throw new IllegalStateException("try " + tried.incrementAndGet());
            });
        } catch (IllegalStateException undone) {
            assertEquals(1, tried.get());
        }
        ordered();
        assertEquals(1, all(begin, 10).size());
    }

    @Test
    default void whoever_reads_on_while_many_write_and_several_order_misses_nothing_and_gets_nothing_twice() {
        World world = world();
        FeedPosition begin = ordered();
        List<TicketId> tickets = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            tickets.add(world.aTicket().open().id());
        }
        PersonId agent = world.person(Role.AGENT);
        CountDownLatch writing = new CountDownLatch(WRITERS);
        List<List<FedEvent>> seen = Together.run(WRITERS + 3, thread -> {
            if (thread < WRITERS) {
                for (int i = 0; i < TIMES; i++) {
                    world.say(tickets.get(thread), agent, "Number " + i);
                }
                writing.countDown();
                return List.of();
            }
            return followed(begin, writing);
        });

        for (List<FedEvent> one : seen.subList(WRITERS, WRITERS + 3)) {
            assertEquals(WRITERS * (1 + TIMES), one.size());
            Set<String> places = new HashSet<>();
            one.forEach(event -> assertTrue(places.add(event.ticket() + "/" + event.sequence()), event::toString));
            for (TicketId ticket : tickets) {
                List<Long> sequences = one.stream()
                        .filter(event -> event.ticket().equals(ticket))
                        .map(FedEvent::sequence)
                        .toList();
                assertEquals(sequences.stream().sorted().toList(), sequences);
            }
            assertEquals(seen.get(WRITERS), one, "all readers are told the same");
        }
    }

    @Test
    default void what_is_written_first_and_kept_last_comes_after_what_was_read_meanwhile() {
        World world = world();
        FeedPosition begin = ordered();
        TicketId slow = world.aTicket().open().id();
        TicketId quick = world.aTicket().open().id();
        PersonId agent = world.person(Role.AGENT);
        FeedPosition opened = ordered();
        assertEquals(2, all(begin, 10).size());
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch read = new CountDownLatch(isolated() ? 1 : 0);

        Together.run(2, thread -> {
            if (thread == 0) {
                ports().unitOfWork().run(() -> {
                    world.say(slow, agent, "I take my time");
                    written.countDown();
                    await(read);
                    return slow;
                });
            } else {
                await(written);
                world.say(quick, agent, "I am quick");
                ordered();
                if (isolated()) {
                    assertEquals(
                            List.of(quick),
                            all(opened, 10).stream().map(FedEvent::ticket).toList());
                }
                read.countDown();
            }
            return thread;
        });
        FeedPosition between = isolated() ? new FeedPosition(opened.value() + 1) : opened;
        ordered();

        assertEquals(
                isolated() ? List.of(slow) : List.of(slow, quick),
                all(between, 10).stream().map(FedEvent::ticket).toList());
        assertFalse(feed().list(begin, 1).gap());
    }

    /** Whether units of work run side by side here. */
    default boolean isolated() {
        return true;
    }

    private List<FedEvent> followed(FeedPosition begin, CountDownLatch writing) {
        List<FedEvent> events = new ArrayList<>();
        FeedPosition place = begin;
        while (events.size() < WRITERS * (1 + TIMES)) {
            boolean last = writing.getCount() == 0;
            ports().unitOfWork().run(() -> feed().order(7));
            FeedSlice slice = feed().list(place, 5);
            assertTrue(!last || !slice.events().isEmpty() || isBehind(place), "an event was missed");
            events.addAll(slice.events());
            place = slice.upTo();
        }
        return events;
    }

    /** Whether there is more to come for somebody at this place, now that nobody writes; another may be about to order it. */
    private boolean isBehind(FeedPosition place) {
        for (int look = 0; look < 500 && !place.isBefore(feed().end()); look++) {
            ordered();
            LockSupport.parkNanos(10_000_000);
        }
        return place.isBefore(feed().end());
    }

    private FeedPosition ordered() {
        FeedPosition before;
        do {
            before = feed().end();
            ports().unitOfWork().run(() -> feed().order(1000));
        } while (before.isBefore(feed().end()));
        return before;
    }

    private List<FedEvent> all(FeedPosition after, int limit) {
        List<FedEvent> events = new ArrayList<>();
        FeedSlice slice = feed().list(after, limit);
        while (!slice.events().isEmpty()) {
            events.addAll(slice.events());
            slice = feed().list(slice.upTo(), limit);
        }
        return events;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(30, java.util.concurrent.TimeUnit.SECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
