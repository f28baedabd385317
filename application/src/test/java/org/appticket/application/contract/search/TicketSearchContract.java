package org.appticket.application.contract.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.appticket.application.dsl.Seen;
import org.appticket.application.dsl.World;
import org.appticket.application.view.PersonName;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.people.Role;
import org.appticket.domain.permission.Sight;
import org.appticket.domain.ticket.Ticket;
import org.junit.jupiter.api.Test;

/** What {@link org.appticket.application.port.TicketSearch} promises: filters, orders, pages and sights, and single tickets. */
public interface TicketSearchContract
        extends FilterContract,
                AssigneeFilterContract,
                RandomFilterContract,
                OrderContract,
                TicketPageContract,
                SightContract {

    @Test
    default void a_ticket_is_found_by_its_number() {
        World world = world();
        Ticket ticket = world.aTicket().titled("Lost in the lift").in(Status.WAITING);

        TicketRecord found =
                ports().search().find(ticket.id(), Sight.EVERYTHING).orElseThrow();

        assertEquals(Seen.of(ticket), Seen.of(found));
        assertEquals(ticket.standing(), found.standing());
    }

    @Test
    default void a_ticket_is_found_with_the_names_of_its_people() {
        World world = world();
        PersonId requester = world.person("Zoë Δ 🙂", Set.of(Role.USER), true);
        PersonId lead = world.person("Grace Hopper", Set.of(Role.AGENT), false);
        Ticket ticket = world.aTicket().of(requester).ledBy(lead).open();

        TicketRecord found =
                ports().search().find(ticket.id(), Sight.EVERYTHING).orElseThrow();

        assertEquals(new PersonName(requester, "Zoë Δ 🙂"), found.requester());
        assertEquals(Optional.of(new PersonName(lead, "Grace Hopper")), found.lead());
    }

    @Test
    default void a_number_that_no_ticket_has_finds_nothing() {
        assertTrue(ports().search()
                .find(ports().identifiers().nextTicket(), Sight.EVERYTHING)
                .isEmpty());
    }
}
