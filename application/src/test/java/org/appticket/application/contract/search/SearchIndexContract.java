package org.appticket.application.contract.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.dsl.World;
import org.appticket.application.port.search.SearchIndex.Renewal;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Role;
import org.junit.jupiter.api.Test;

/** What {@link org.appticket.application.port.search.SearchIndex} promises. */
public interface SearchIndexContract extends OverPorts {

    @Test
    default void a_ticket_that_is_forgotten_is_not_found_until_its_words_are_renewed() {
        World world = world();
        Shelf shelf = Shelf.in(world);
        Searching staff = Searching.staff(world, shelf.owner());
        TicketId id = shelf.aTicket().titled("Gecko").tagged("newt").open().id();
        world.say(id, world.person(Role.AGENT), Visibility.INTERNAL, "skink");

        ports().unitOfWork().run(() -> {
            ports().searchIndex().forget(id);
            return id;
        });
        assertEquals(List.of(), staff.find("gecko"));

        assertEquals(1, renew());
        assertEquals(List.of(id), staff.find("gecko newt skink"));
        assertEquals(0, renew());
        assertEquals(List.of(), Searching.requester(world, shelf.owner()).find("skink"));
    }

    @Test
    default void renewal_walks_all_tickets_and_ends() {
        World world = world();
        Shelf shelf = Shelf.in(world);
        TicketId first = shelf.aTicket().open().id();
        TicketId second = shelf.aTicket().open().id();

        Optional<TicketId> before =
                Optional.of(first).filter(id -> id.value() > 1).map(id -> new TicketId(id.value() - 1));
        assertEquals(
                Optional.of(new Renewal(first, 1, 0)), ports().searchIndex().renew(before, 1));
        assertEquals(
                Optional.of(new Renewal(second, 1, 0)), ports().searchIndex().renew(Optional.of(first), 1));
        assertEquals(Optional.empty(), ports().searchIndex().renew(Optional.of(second), 1));
    }

    @Test
    default void there_is_nothing_to_catch_up_with_where_all_tickets_were_saved_with_their_words() {
        Shelf.in(world()).aTicket().open();

        assertEquals(0, ports().searchIndex().catchUp(10));
    }

    private int renew() {
        int different = 0;
        Optional<Renewal> renewal = ports().searchIndex().renew(Optional.empty(), 2);
        while (renewal.isPresent()) {
            different += renewal.get().different();
            renewal = ports().searchIndex().renew(renewal.map(Renewal::last), 2);
        }
        return different;
    }
}
