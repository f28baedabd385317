package org.appticket.application.contract.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.dsl.Listed;
import org.appticket.application.dsl.Seen;
import org.appticket.application.dsl.World;
import org.appticket.application.paging.Cursor;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.view.PersonName;
import org.appticket.application.view.WatcherRecord;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.circle.Watchers;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Author;
import org.appticket.domain.people.Role;
import org.appticket.domain.permission.Sight;
import org.appticket.domain.ticket.Ticket;
import org.appticket.domain.ticket.Watching;
import org.junit.jupiter.api.Test;

/** What {@link org.appticket.application.port.relation.WatcherList} promises, and that tickets keep their watchers. */
public interface WatcherListContract extends OverPorts {

    @Test
    default void the_watchers_of_a_ticket_are_kept_and_found_with_it() {
        World world = world();
        PersonId invited = world.person(Role.USER);
        PersonId alone = world.person(Role.AGENT);
        Ticket ticket = world.aTicket().inviting(invited).watchedBy(alone).open();

        assertEquals(
                Watchers.of(Set.of(invited), Set.of(alone)),
                world.get(ticket.id()).circle().watchers());
        assertEquals(
                Seen.of(ticket),
                Seen.of(ports().search().find(ticket.id(), Sight.EVERYTHING).orElseThrow()));
        assertEquals(
                ticket.standing(),
                ports().search()
                        .find(ticket.id(), Sight.EVERYTHING)
                        .orElseThrow()
                        .standing());
    }

    @Test
    default void watchers_are_listed_by_number_with_their_names_by_pages_of_any_size() {
        World world = world();
        PersonId first = world.person("Zoë Δ 🙂", Set.of(Role.USER), true);
        PersonId second = world.person("Grace Hopper", Set.of(Role.AGENT), false);
        TicketId ticket =
                world.aTicket().watchedBy(second).inviting(first).open().id();
        world.aTicket().inviting(first).open();
        List<WatcherRecord> all = List.of(
                new WatcherRecord(new PersonName(first, "Zoë Δ 🙂"), true),
                new WatcherRecord(new PersonName(second, "Grace Hopper"), false));

        for (int limit : List.of(1, 2, 100)) {
            assertEquals(all, Listed.by(limit, page -> ports().watcherList().list(ticket, page)));
        }
        assertEquals(
                List.of(),
                ports().watcherList()
                        .list(ports().identifiers().nextTicket(), PageRequest.FIRST)
                        .items());
    }

    @Test
    default void who_is_taken_off_is_not_listed_and_who_is_invited_later_is_listed_as_such() {
        World world = world();
        PersonId leaves = world.person(Role.USER);
        PersonId stays = world.person(Role.AGENT);
        TicketId ticket =
                world.aTicket().inviting(leaves).watchedBy(stays).open().id();

        world.decide(ticket, (known, now) -> new Watching(known).remove(leaves, Author.of(leaves), now));
        world.decide(ticket, (known, now) -> new Watching(known).add(stays, Author.SYSTEM, now));

        assertEquals(
                List.of(new WatcherRecord(new PersonName(stays, "Ada Lovelace"), true)),
                ports().watcherList().list(ticket, PageRequest.FIRST).items());
        assertEquals(
                Optional.empty(),
                ports().search().find(ticket, new Sight(false, false, Optional.of(leaves), Set.of())));
    }

    @Test
    default void as_many_watchers_as_a_ticket_can_have_are_kept() {
        World world = world();
        Ticket ticket = world.aTicket().open();
        for (int count = 0; count < Watchers.MAX; count++) {
            PersonId person = world.person(Role.USER);
            world.decide(ticket.id(), (known, now) -> new Watching(known).add(person, Author.SYSTEM, now));
        }

        assertEquals(
                Watchers.MAX,
                world.get(ticket.id()).circle().watchers().invited().size());
    }

    @Test
    default void a_forged_cursor_of_watchers_is_refused() {
        TicketId ticket = world().aTicket().open().id();
        for (List<String> forged : List.of(List.of("x"), List.of("1", "2"), List.<String>of())) {
            PageRequest request = PageRequest.FIRST.from(new Cursor(forged));
            assertThrows(InvalidValue.class, () -> ports().watcherList().list(ticket, request), forged.toString());
        }
    }
}
