package org.appticket.application.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.appticket.application.dsl.ServiceDesk;
import org.appticket.application.dsl.World;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.Refusal.Code;
import org.appticket.domain.details.Details;
import org.appticket.domain.details.Priority;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.origin.Channel;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;
import org.appticket.domain.ticket.Ticket;
import org.junit.jupiter.api.Test;

class FollowUpTicketTest {
    private final ServiceDesk service = ServiceDesk.fresh();
    private final World world = service.world();
    private final Actor requester = world.actor(Role.USER);

    @Test
    void a_follow_up_is_for_the_same_requester_in_the_same_queue_with_nothing_promised() {
        TeamId team = world.team();
        Ticket closed = world.aTicket()
                .of(requester.person())
                .inQueueOf(team)
                .pressing(Priority.HIGH)
                .tagged("printer")
                .confidential(true)
                .dueOn(Instant.parse("2032-01-01T00:00:00Z"))
                .in(Status.CLOSED);

        TicketRecord opened = followUp(closed, requester, Optional.empty(), Optional.empty());

        Details was = closed.details();
        assertEquals(
                new Details(
                        was.type(),
                        was.title(),
                        "",
                        was.category(),
                        Optional.of(team),
                        was.prioritisation(),
                        was.tags(),
                        true,
                        Optional.empty(),
                        requester.person()),
                opened.details());
        assertEquals(Optional.of(closed.id()), opened.origin().followUpOf());
        assertEquals(Channel.API, opened.origin().channel());
        assertEquals(Status.OPEN, opened.state().status());
    }

    @Test
    void a_follow_up_may_have_texts_of_its_own() {
        Ticket closed = world.aTicket().of(requester.person()).in(Status.CLOSED);

        TicketRecord opened = followUp(closed, requester, Optional.of("Again"), Optional.of("Worse"));

        assertEquals(
                "Again Worse", opened.details().title() + " " + opened.details().description());
    }

    @Test
    void both_histories_tell_of_it() {
        Ticket closed = world.aTicket().of(requester.person()).in(Status.CLOSED);

        TicketRecord opened = followUp(closed, requester, Optional.empty(), Optional.empty());

        assertEquals(EventKind.FOLLOWED_UP, world.eventsOf(closed.id()).get(3).kind());
        assertEquals(EventKind.OPENED, world.eventsOf(opened.id()).get(0).kind());
        assertEquals(Status.CLOSED, world.get(closed.id()).status());
    }

    @Test
    void only_a_closed_ticket_is_followed_up() {
        for (Status status : Status.values()) {
            Ticket ticket = world.aTicket().of(requester.person()).in(status);

            assertEquals(
                    status == Status.CLOSED ? Optional.empty() : Optional.of(Code.ILLEGAL_TRANSITION),
                    refusalOf(ticket, requester));
        }
    }

    @Test
    void the_requester_and_those_who_work_on_tickets_follow_up() {
        Ticket closed =
                world.aTicket().of(requester.person()).inQueueOf(world.team()).in(Status.CLOSED);

        assertEquals(Optional.empty(), refusalOf(closed, requester));
        assertEquals(Optional.empty(), refusalOf(closed, world.actor(Role.AGENT)));
        assertEquals(Optional.empty(), refusalOf(closed, world.actor(Role.MANAGER)));
        assertEquals(Optional.of(Code.NOT_FOUND), refusalOf(closed, world.actor(Role.USER)));
        assertEquals(Optional.of(Code.NOT_FOUND), refusalOf(closed, world.actor(Role.ADMIN)));
    }

    private Optional<Code> refusalOf(Ticket ticket, Actor by) {
        return ServiceDesk.refusalOf(() -> followUp(ticket, by, Optional.empty(), Optional.empty()));
    }

    private TicketRecord followUp(Ticket ticket, Actor by, Optional<String> title, Optional<String> description) {
        return new FollowUpTicket(service.desk())
                .handle(new FollowUpTicket.Command(Target.of(ticket.id(), by), Channel.API, title, description));
    }
}
