package org.appticket.application.contract.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.dsl.Together;
import org.appticket.application.dsl.World;
import org.appticket.application.port.live.Presences;
import org.appticket.application.view.live.Present;
import org.appticket.application.view.live.Reading;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Role;
import org.appticket.domain.presence.Doing;
import org.junit.jupiter.api.Test;

/** What {@link Presences} promise. */
public interface PresencesContract extends OverPorts {
    /** When it begins. */
    Instant NOW = Instant.parse("2026-03-02T09:00:00.123456Z");

    /** How long it holds here. */
    Duration HOLDS = Duration.ofSeconds(40);

    /** The readers in the same store as the ports. */
    Presences presences();

    private void keep(TicketId ticket, PersonId person, Doing doing, long seen, Instant now) {
        ports().unitOfWork().run(() -> {
            presences().keep(new Presences.Word(ticket, person, doing, seen), now, now.plus(HOLDS));
            return ticket;
        });
    }

    private void leave(TicketId ticket, PersonId person, Instant now) {
        ports().unitOfWork().run(() -> {
            presences().leave(ticket, person, now);
            return ticket;
        });
    }

    private List<String> present(TicketId ticket, Instant now) {
        return presences().listPresent(now, 10_000).stream()
                .filter(one -> one.ticket().equals(ticket))
                .map(one -> one.person().id() + " " + one.doing())
                .toList();
    }

    private List<String> readings(TicketId ticket, Instant now, int atMost) {
        return presences().list(ticket, now, atMost).stream()
                .map(one ->
                        one.person().id() + " " + one.doing().map(Doing::name).orElse("GONE") + " " + one.seen())
                .toList();
    }

    @Test
    default void somebody_is_there_until_it_does_not_hold_any_more_or_they_leave() {
        World world = world();
        TicketId ticket = world.aTicket().open().id();
        PersonId one = world.person(Role.AGENT);
        PersonId other = world.person(Role.AGENT);
        keep(ticket, one, Doing.READING, 1, NOW);
        keep(ticket, other, Doing.NOTING, 1, NOW);

        assertEquals(List.of(one + " READING", other + " NOTING"), present(ticket, NOW.plusSeconds(39)));
        keep(ticket, one, Doing.WRITING, 1, NOW.plusSeconds(30));
        assertEquals(List.of(one + " WRITING"), present(ticket, NOW.plus(HOLDS)));
        leave(ticket, one, NOW.plusSeconds(41));
        leave(ticket, other, NOW.plusSeconds(41));
        leave(ticket, world.person(Role.USER), NOW.plusSeconds(41));
        assertEquals(List.of(), present(ticket, NOW.plusSeconds(41)));
        assertEquals(
                List.of(one + " GONE 1", other + " GONE 1"),
                readings(ticket, NOW.plusSeconds(41), 10),
                "who was there last comes first");
    }

    @Test
    default void how_far_somebody_has_read_grows_and_not_beyond_what_there_is() {
        World world = world();
        TicketId ticket = world.aTicket().open().id();
        PersonId agent = world.person(Role.AGENT);
        world.say(ticket, agent, "One");
        world.say(ticket, agent, "Two");
        keep(ticket, agent, Doing.READING, 2, NOW);
        keep(ticket, agent, Doing.READING, 1, NOW.plusSeconds(1));
        keep(ticket, agent, Doing.READING, 0, NOW.plusSeconds(2));
        assertEquals(List.of(agent + " READING 2"), readings(ticket, NOW.plusSeconds(2), 10));
        keep(ticket, agent, Doing.READING, 99, NOW.plusSeconds(3));
        Reading reading = presences().list(ticket, NOW.plusSeconds(3), 10).get(0);
        assertEquals(3, reading.seen());
        assertEquals(NOW.plusSeconds(3), reading.at());
        assertEquals("Ada Lovelace", reading.person().name());
    }

    @Test
    default void lists_are_bounded() {
        World world = world();
        TicketId ticket = world.aTicket().open().id();
        PersonId first = world.person(Role.AGENT);
        PersonId last = world.person(Role.AGENT);
        keep(ticket, first, Doing.READING, 0, NOW);
        keep(ticket, last, Doing.READING, 0, NOW.plusSeconds(1));

        assertEquals(List.of(last + " READING 0"), readings(ticket, NOW.plusSeconds(1), 1));
        assertEquals(1, presences().listPresent(NOW.plusSeconds(1), 1).size());
    }

    @Test
    default void many_who_come_at_once_are_all_there_and_one_who_comes_twice_is_there_once() {
        World world = world();
        TicketId ticket = world.aTicket().open().id();
        List<PersonId> people = List.of(world.person(Role.AGENT), world.person(Role.AGENT), world.person(Role.AGENT));

        Together.run(6, thread -> {
            keep(ticket, people.get(thread % 3), Doing.READING, 1, NOW);
            return thread;
        });

        assertEquals(people.stream().map(person -> person + " READING").toList(), present(ticket, NOW));
    }

    @Test
    default void what_decides_about_tickets_is_known_by_one_question() {
        World world = world();
        TicketId ticket = world.aTicket().open().id();
        TicketId none = ports().identifiers().nextTicket();

        assertEquals(Map.of(ticket, world.get(ticket).standing()), presences().listStandings(Set.of(ticket, none)));
        assertEquals(Map.of(), presences().listStandings(Set.of()));
        assertEquals(Optional.empty(), presences().list(none, NOW, 10).stream().findFirst());
        assertEquals(List.<Present>of(), presences().listPresent(NOW.plus(Duration.ofDays(1)), 10));
    }
}
