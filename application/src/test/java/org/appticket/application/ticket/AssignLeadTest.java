package org.appticket.application.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.appticket.application.dsl.ServiceDesk;
import org.appticket.application.dsl.World;
import org.appticket.application.view.PersonName;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.Refusal.Code;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.Version;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;
import org.appticket.domain.ticket.Ticket;
import org.junit.jupiter.api.Test;

class AssignLeadTest {
    private final ServiceDesk service = ServiceDesk.fresh();
    private final World world = service.world();
    private final Actor manager = world.actor(Role.MANAGER);

    @Test
    void a_ticket_gets_a_lead_another_one_and_none() {
        PersonId one = world.person(Role.AGENT);
        PersonId other = world.person(Role.MANAGER);
        Ticket ticket = world.aTicket().open();

        assertEquals(Optional.of(one), leadAfter(ticket, Optional.of(one)));
        assertEquals(Optional.of(other), leadAfter(ticket, Optional.of(other)));
        assertEquals(Optional.empty(), leadAfter(ticket, Optional.empty()));
        assertEquals(EventKind.LEAD_CHANGED, world.eventsOf(ticket.id()).get(3).kind());
    }

    @Test
    void naming_the_lead_it_has_changes_nothing() {
        PersonId lead = world.person(Role.AGENT);
        Ticket ticket = world.aTicket().ledBy(lead).open();

        assertEquals(new Version(2), assign(ticket, manager, Optional.of(lead)).version());
        assertEquals(2, world.eventsOf(ticket.id()).size());
    }

    @Test
    void only_active_people_who_work_on_tickets_can_lead() {
        Ticket ticket = world.aTicket().open();

        assertEquals(Optional.of(Code.INVALID), refusalOf(ticket, manager, world.person(Role.USER)));
        assertEquals(Optional.of(Code.INVALID), refusalOf(ticket, manager, world.person(Role.ADMIN)));
        assertEquals(
                Optional.of(Code.INVALID), refusalOf(ticket, manager, world.person("Left", Set.of(Role.AGENT), false)));
        assertEquals(Optional.of(Code.INVALID), refusalOf(ticket, manager, new PersonId(9_999)));
    }

    @Test
    void only_those_who_work_on_a_ticket_assign_it() {
        Actor requester = world.actor(Role.USER);
        Ticket ticket =
                world.aTicket().of(requester.person()).inQueueOf(world.team()).open();
        PersonId lead = world.person(Role.AGENT);

        assertEquals(Optional.of(Code.NOT_PERMITTED), refusalOf(ticket, requester, lead));
        assertEquals(Optional.of(Code.NOT_PERMITTED), refusalOf(ticket, world.actor(Role.AGENT), lead));
        assertEquals(Optional.of(Code.NOT_FOUND), refusalOf(ticket, world.actor(Role.USER), lead));
    }

    @Test
    void a_closed_ticket_gets_no_other_lead() {
        Ticket ticket = world.aTicket().in(Status.CLOSED);

        assertEquals(Optional.of(Code.ILLEGAL_TRANSITION), refusalOf(ticket, manager, world.person(Role.AGENT)));
    }

    private Optional<PersonId> leadAfter(Ticket ticket, Optional<PersonId> lead) {
        return assign(ticket, manager, lead).lead().map(PersonName::id);
    }

    private Optional<Code> refusalOf(Ticket ticket, Actor by, PersonId lead) {
        return ServiceDesk.refusalOf(() -> assign(ticket, by, Optional.of(lead)));
    }

    private TicketRecord assign(Ticket ticket, Actor by, Optional<PersonId> lead) {
        return new AssignLead(service.desk()).handle(new AssignLead.Command(Target.of(ticket.id(), by), lead));
    }
}
