package org.appticket.application.contract.search;

import static org.appticket.application.contract.search.Shelf.ids;
import static org.appticket.application.dsl.Wanted.tickets;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.appticket.application.contract.OverPorts;
import org.appticket.application.dsl.World;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.people.Role;
import org.appticket.domain.ticket.Ticket;
import org.junit.jupiter.api.Test;

/** Tickets by who is assigned to them. */
public interface AssigneeFilterContract extends OverPorts {

    @Test
    default void tickets_are_found_by_who_works_on_them_and_by_nobody_working_on_them() {
        World world = world();
        Shelf shelf = Shelf.in(world);
        PersonId lead = world.person(Role.AGENT);
        Ticket ofLead = shelf.aTicket().ledBy(lead).open();
        Ticket ofNobody = shelf.aTicket().open();

        assertEquals(ids(ofLead), shelf.find(tickets().assignedTo(lead)));
        assertEquals(ids(ofNobody), shelf.find(tickets().assignedToNobody()));
        assertEquals(
                ids(ofLead, ofNobody), shelf.find(tickets().assignedTo(lead).assignedToNobody()));
        assertEquals(ids(), shelf.find(tickets().assignedTo(shelf.owner())));
    }

    @Test
    default void tickets_are_found_by_everybody_who_was_asked_and_has_not_declined() {
        World world = world();
        Shelf shelf = Shelf.in(world);
        PersonId lead = world.person(Role.AGENT);
        PersonId other = world.person(Role.AGENT);
        Ticket both = shelf.aTicket().ledBy(lead).asking(other).open();
        Ticket declined = shelf.aTicket().asking(other).declinedBy(1).open();
        Ticket queued = shelf.aTicket().asking(world.team()).open();
        Ticket closed = shelf.aTicket().asking(other).in(Status.CLOSED);

        assertEquals(ids(both), shelf.find(tickets().assignedTo(lead)));
        assertEquals(ids(both, closed), shelf.find(tickets().assignedTo(other)));
        assertEquals(ids(both), shelf.find(tickets().assignedTo(other).in(Status.OPEN)));
        assertEquals(ids(closed), shelf.find(tickets().assignedTo(other).in(Status.CLOSED)));
        assertEquals(ids(both, closed), shelf.find(tickets().assignedTo(lead, other)));
        assertEquals(ids(declined), shelf.find(tickets().assignedToNobody()));
        assertEquals(ids(declined, queued), shelf.find(tickets().withoutLead()));
    }
}
