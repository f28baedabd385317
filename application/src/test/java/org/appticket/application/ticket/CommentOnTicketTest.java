package org.appticket.application.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import org.appticket.application.dsl.ServiceDesk;
import org.appticket.application.dsl.TicketDraft;
import org.appticket.application.dsl.World;
import org.appticket.application.view.CommentRecord;
import org.appticket.domain.Refusal.Code;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.history.SealedEvent;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.lifecycle.WaitingFor;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Author;
import org.appticket.domain.people.Role;
import org.appticket.domain.ticket.Ticket;
import org.junit.jupiter.api.Test;

class CommentOnTicketTest {
    private final ServiceDesk service = ServiceDesk.fresh();
    private final World world = service.world();
    private final Actor requester = world.actor(Role.USER);
    private final Actor agent = world.actor(Role.AGENT);

    @Test
    void requesters_and_those_who_work_on_tickets_comment_in_public() {
        Ticket ticket = ticket().open();

        CommentRecord reply = reply(ticket, requester);
        CommentRecord answer = reply(ticket, agent);

        assertEquals(requester.person(), reply.author().id());
        assertEquals(Optional.of("Any news?"), answer.comment().body());
        assertEquals(Status.OPEN, world.get(ticket.id()).status());
    }

    @Test
    void notes_are_for_those_who_work_on_tickets() {
        Ticket ticket = ticket().open();

        CommentRecord note = service.say(ticket.id(), agent, Visibility.INTERNAL, "Odd");

        assertEquals(Visibility.INTERNAL, note.comment().visibility());
        assertEquals(Visibility.INTERNAL, world.eventsOf(ticket.id()).get(1).visibility());
        assertEquals(
                Optional.of(Code.NOT_PERMITTED),
                ServiceDesk.refusalOf(() -> service.say(ticket.id(), requester, Visibility.INTERNAL, "Me too")));
    }

    @Test
    void whoever_may_not_see_a_ticket_says_nothing_about_it() {
        Ticket ticket = ticket().open();

        assertEquals(Optional.of(Code.NOT_FOUND), ServiceDesk.refusalOf(() -> reply(ticket, world.actor(Role.USER))));
        assertEquals(Optional.of(Code.NOT_FOUND), ServiceDesk.refusalOf(() -> reply(ticket, world.actor(Role.ADMIN))));
    }

    @Test
    void the_requesters_reply_resumes_a_ticket_that_waits_for_them() {
        Ticket ticket = ticket().waitingFor(WaitingFor.REQUESTER);

        reply(ticket, requester);

        assertEquals(Status.IN_PROGRESS, world.get(ticket.id()).status());
        assertEquals(List.of(EventKind.COMMENTED, EventKind.RESUMED), lastTwo(ticket.id()));
    }

    @Test
    void the_requesters_reply_does_not_end_another_wait() {
        for (WaitingFor what : List.of(WaitingFor.THIRD_PARTY, WaitingFor.DEPENDENCY, WaitingFor.SCHEDULED)) {
            Ticket ticket = ticket().waitingFor(what);

            reply(ticket, requester);

            assertEquals(Status.WAITING, world.get(ticket.id()).status());
        }
    }

    @Test
    void the_requesters_reply_reopens_a_ticket_that_is_resolved() {
        Ticket ticket = ticket().in(Status.RESOLVED);

        reply(ticket, requester);

        assertEquals(Status.IN_PROGRESS, world.get(ticket.id()).status());
        assertEquals(List.of(EventKind.COMMENTED, EventKind.REOPENED), lastTwo(ticket.id()));
    }

    @Test
    void what_others_say_moves_nothing() {
        Ticket waiting = ticket().waitingFor(WaitingFor.REQUESTER);
        Ticket resolved = ticket().in(Status.RESOLVED);

        reply(waiting, agent);
        reply(resolved, agent);

        assertEquals(Status.WAITING, world.get(waiting.id()).status());
        assertEquals(Status.RESOLVED, world.get(resolved.id()).status());
    }

    @Test
    void the_requesters_reply_to_a_closed_ticket_opens_a_follow_up_and_is_said_there() {
        Ticket closed = ticket().titled("Fire").in(Status.CLOSED);

        CommentRecord reply = reply(closed, requester);

        TicketId followUp = reply.comment().ticket();
        assertNotEquals(closed.id(), followUp);
        assertEquals(Optional.of(closed.id()), world.get(followUp).origin().followUpOf());
        assertEquals("Fire", world.get(followUp).details().title());
        assertEquals(Status.OPEN, world.get(followUp).status());
        assertEquals(Status.CLOSED, world.get(closed.id()).status());
        assertEquals(List.of(EventKind.OPENED, EventKind.COMMENTED), lastTwo(followUp));
        assertEquals(List.of(EventKind.CLOSED, EventKind.FOLLOWED_UP), lastTwo(closed.id()));
    }

    @Test
    void those_who_work_on_tickets_comment_on_closed_ones_without_a_follow_up() {
        Ticket closed = ticket().in(Status.CLOSED);

        assertEquals(closed.id(), reply(closed, agent).comment().ticket());
    }

    @Test
    void a_requester_who_leads_the_ticket_speaks_as_its_lead() {
        Actor both = world.actor(Role.AGENT);
        Ticket ticket = world.aTicket().of(both.person()).ledBy(both.person()).in(Status.RESOLVED);

        reply(ticket, both);

        assertEquals(Status.RESOLVED, world.get(ticket.id()).status());
    }

    @Test
    void a_text_that_is_not_as_it_must_be_leaves_nothing_behind() {
        Ticket closed = ticket().in(Status.CLOSED);

        assertEquals(
                Optional.of(Code.INVALID),
                ServiceDesk.refusalOf(() -> service.say(closed.id(), requester, Visibility.PUBLIC, "  ")));
        assertEquals(3, world.eventsOf(closed.id()).size());
        assertEquals(1, world.ports().histories().list(Optional.empty(), 100).size());
    }

    private TicketDraft ticket() {
        return world.aTicket().of(requester.person());
    }

    private CommentRecord reply(Ticket ticket, Actor by) {
        return service.say(ticket.id(), by, Visibility.PUBLIC, "Any news?");
    }

    private List<EventKind> lastTwo(TicketId ticket) {
        List<SealedEvent> events = world.eventsOf(ticket);
        List<SealedEvent> last = events.subList(events.size() - 2, events.size());
        assertEquals(Author.of(requester.person()), last.get(1).by());
        return last.stream().map(SealedEvent::kind).toList();
    }
}
