package org.appticket.application.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.appticket.application.dsl.ServiceDesk;
import org.appticket.application.dsl.World;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.view.CommentRecord;
import org.appticket.application.view.TicketFilter;
import org.appticket.application.view.TicketRecord;
import org.appticket.application.view.TicketSort;
import org.appticket.domain.Refusal.Code;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Author;
import org.appticket.domain.people.Role;
import org.appticket.domain.people.Scope;
import org.appticket.domain.ticket.Comment;
import org.appticket.domain.ticket.Conversation;
import org.appticket.domain.ticket.Ticket;
import org.junit.jupiter.api.Test;

class ShowAndFindTest {
    private static final PageRequest COUNTED = new PageRequest(100, Optional.empty(), true);

    private final ServiceDesk service = ServiceDesk.fresh();
    private final World world = service.world();
    private final TeamId team = world.team();
    private final Actor requester = world.actor(Role.USER);
    private final Actor agent = world.actor(Role.AGENT);
    private final Actor member =
            new Actor(world.person(Role.AGENT), Set.of(Role.AGENT), Set.of(team), Set.of(Scope.values()));
    private final Actor manager = world.actor(Role.MANAGER);
    private final Actor admin = world.actor(Role.ADMIN);
    private final Actor stranger = world.actor(Role.USER);

    private final Ticket open = world.aTicket().of(requester.person()).open();
    private final Ticket secret = world.aTicket()
            .of(requester.person())
            .inQueueOf(team)
            .confidential(true)
            .open();
    private final Ticket led = world.aTicket()
            .of(admin.person())
            .confidential(true)
            .ledBy(agent.person())
            .open();

    @Test
    void everybody_finds_counts_and_is_shown_exactly_what_they_may_see() {
        assertSees(requester, open, secret);
        assertSees(agent, open, led);
        assertSees(member, open, secret);
        assertSees(manager, open, secret, led);
        assertSees(admin, led);
        assertSees(stranger);
        assertSees(new Actor(manager.person(), manager.roles(), Set.of(), Set.of(Scope.WRITE)));
    }

    @Test
    void notes_and_their_events_are_shown_to_those_who_work_on_tickets_alone() {
        Comment note = service.say(open.id(), agent, Visibility.INTERNAL, "Odd").comment();
        Comment reply = service.say(open.id(), agent, Visibility.PUBLIC, "Soon").comment();

        assertEquals(List.of(note, reply), comments(agent));
        assertEquals(List.of(reply), comments(requester));
        assertEquals(List.of(1L, 2L, 3L), history(manager));
        assertEquals(List.of(1L, 3L), history(requester));
        assertEquals(Optional.empty(), refusal(() -> comment(note, agent)));
        assertEquals(Optional.of(Code.NOT_FOUND), refusal(() -> comment(note, requester)));
        assertEquals(reply, comment(reply, requester).comment());
    }

    @Test
    void a_comment_that_was_withdrawn_is_not_shown() {
        Comment said = service.say(open.id(), agent, Visibility.PUBLIC, "Odd").comment();
        world.decide(
                open.id(),
                (known, now) ->
                        new Conversation(known).rewrite(said, Optional.empty(), Author.of(agent.person()), now));

        assertEquals(List.of(), comments(agent));
        assertEquals(Optional.of(Code.NOT_FOUND), refusal(() -> comment(said, agent)));
    }

    @Test
    void what_belongs_to_a_ticket_that_may_not_be_seen_is_not_found() {
        Comment said = service.say(open.id(), agent, Visibility.PUBLIC, "Soon").comment();

        assertEquals(Optional.of(Code.NOT_FOUND), refusal(() -> comments(stranger)));
        assertEquals(Optional.of(Code.NOT_FOUND), refusal(() -> history(stranger)));
        assertEquals(Optional.of(Code.NOT_FOUND), refusal(() -> comment(said, stranger)));
        assertEquals(Optional.of(Code.NOT_FOUND), refusal(() -> show(new TicketId(9_999), manager)));
    }

    @Test
    void what_happened_is_told_without_the_numbers_of_tickets_that_the_reader_may_not_see() {
        Ticket closed = world.aTicket().of(requester.person()).in(Status.CLOSED);
        world.decide(closed.id(), (known, now) -> known.followedUp(secret.id(), Author.of(requester.person()), now));
        ShowHistory.Query asRequester = new ShowHistory.Query(closed.id(), requester, COUNTED);
        ShowHistory.Query asAgent = new ShowHistory.Query(closed.id(), agent, COUNTED);

        assertEquals(Set.of(secret.id()), named(asRequester));
        assertEquals(Set.of(), named(asAgent));
        assertEquals(4, showHistory().handle(asAgent).items().size());
    }

    private Set<TicketId> named(ShowHistory.Query query) {
        return showHistory().handle(query).items().stream()
                .flatMap(entry -> entry.tickets().stream())
                .collect(Collectors.toSet());
    }

    private ShowHistory showHistory() {
        return new ShowHistory(showTicket(), world.ports().histories());
    }

    private void assertSees(Actor actor, Ticket... tickets) {
        List<TicketId> ids = List.of(tickets).stream().map(Ticket::id).toList();
        Page<TicketRecord> page = new FindTickets(
                        world.ports().search(), world.ports().texts(), reads())
                .handle(new FindTickets.Query(TicketFilter.ALL, TicketSort.NEWEST_FIRST, actor, COUNTED));

        assertEquals(ids, page.items().stream().map(TicketRecord::id).sorted().toList());
        assertEquals(tickets.length, page.total().orElseThrow().count());
        for (Ticket ticket : List.of(open, secret, led)) {
            Optional<Code> expected = ids.contains(ticket.id()) ? Optional.empty() : Optional.of(Code.NOT_FOUND);
            assertEquals(expected, refusal(() -> show(ticket.id(), actor)));
        }
        assertTrue(page.next().isEmpty());
    }

    private static Optional<Code> refusal(Supplier<?> work) {
        return ServiceDesk.refusalOf(work);
    }

    private TicketRecord show(TicketId ticket, Actor by) {
        return showTicket().handle(new ShowTicket.Query(ticket, by));
    }

    private CommentRecord comment(Comment comment, Actor by) {
        return new ShowComment(showTicket(), world.ports().comments())
                .handle(new ShowComment.Query(comment.ticket(), comment.id(), by));
    }

    private List<Comment> comments(Actor by) {
        return new ShowComments(showTicket(), world.ports().comments())
                .handle(new ShowComments.Query(open.id(), by, COUNTED)).items().stream()
                        .map(CommentRecord::comment)
                        .toList();
    }

    private List<Long> history(Actor by) {
        return showHistory().handle(new ShowHistory.Query(open.id(), by, COUNTED)).items().stream()
                .map(entry -> entry.event().sequence())
                .toList();
    }

    private ShowTicket showTicket() {
        return new ShowTicket(world.ports().search(), reads());
    }

    private ConfidentialReads reads() {
        return new ConfidentialReads(world.ports().unitOfWork(), world.ports().audit());
    }
}
