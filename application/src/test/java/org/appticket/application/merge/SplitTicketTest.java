package org.appticket.application.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.appticket.application.dsl.ServiceDesk;
import org.appticket.application.dsl.World;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.ticket.Target;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.Refusal.Code;
import org.appticket.domain.dependency.Relation;
import org.appticket.domain.details.Priority;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.Field;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.history.SealedEvent;
import org.appticket.domain.history.SealedValue;
import org.appticket.domain.id.CommentId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.origin.Channel;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Author;
import org.appticket.domain.people.Role;
import org.appticket.domain.ticket.Comment;
import org.appticket.domain.ticket.Conversation;
import org.appticket.domain.ticket.Ticket;
import org.junit.jupiter.api.Test;

class SplitTicketTest {
    private final ServiceDesk service = ServiceDesk.fresh();
    private final World world = service.world();
    private final Actor requester = world.actor(Role.USER);
    private final Actor friend = world.actor(Role.USER);
    private final Actor agent = world.actor(Role.AGENT);
    private final Ticket ticket = world.aTicket()
            .of(requester.person())
            .inviting(friend.person())
            .titled("The printer is on fire")
            .pressing(Priority.HIGH)
            .tagged("printer")
            .open();

    @Test
    void what_was_said_becomes_the_description_of_a_ticket_like_this_one() {
        Comment comment = say(requester, Visibility.PUBLIC, "My screen is black, too.");

        TicketRecord made = split(comment, agent);

        assertEquals(
                ticket.details().forSplit("The printer is on fire", "My screen is black, too.", requester.person()),
                made.details());
        assertEquals(List.of(comment.id()), said(ticket.id()));
        assertEquals(List.of(), said(made.id()));
        assertEquals(
                Set.of(made.id()),
                world.ports()
                        .unitOfWork()
                        .run(() -> world.ports().links().get(ticket.id()).others(Relation.RELATES_TO)));
    }

    @Test
    void the_problem_is_that_of_its_author_unless_they_work_on_tickets() {
        assertEquals(
                friend.person(),
                split(say(friend, Visibility.PUBLIC, "Mine as well"), agent)
                        .requester()
                        .id());
        assertEquals(
                requester.person(),
                split(say(agent, Visibility.PUBLIC, "We look into it"), agent)
                        .requester()
                        .id());
    }

    @Test
    void it_may_have_texts_of_its_own() {
        Comment comment = say(requester, Visibility.PUBLIC, "My screen is black, too.");

        TicketRecord made = handle(new SplitTicket.Command(
                Target.of(ticket.id(), agent), comment.id(), Channel.API, Optional.of("Screen"), Optional.of("Black")));

        assertEquals(
                "Screen Black", made.details().title() + " " + made.details().description());
    }

    @Test
    void the_text_of_a_note_stays_a_note_and_so_does_that_there_was_one() {
        Comment note = say(agent, Visibility.INTERNAL, "They cannot even type.");

        TicketRecord made = split(note, agent);

        assertEquals("", made.details().description());
        assertEquals(requester.person(), made.requester().id());
        Comment again = world.ports()
                .comments()
                .find(made.id(), said(made.id()).get(0))
                .orElseThrow()
                .comment();
        assertEquals(Visibility.INTERNAL, again.visibility());
        assertEquals(note.body(), again.body());
        assertEquals(Visibility.INTERNAL, last(ticket.id()).visibility());
        assertEquals(
                List.of(Visibility.PUBLIC, Visibility.INTERNAL, Visibility.INTERNAL),
                world.eventsOf(made.id()).stream().map(SealedEvent::visibility).toList());
    }

    @Test
    void both_histories_tell_of_it() {
        Comment comment = say(requester, Visibility.PUBLIC, "My screen is black, too.");

        TicketRecord made = split(comment, agent);

        assertEquals(EventKind.SPLIT, last(ticket.id()).kind());
        assertEquals(Optional.of(made.id().toString()), told(ticket.id(), Field.SPLIT_INTO));
        assertEquals(Optional.of(comment.id().toString()), told(ticket.id(), Field.COMMENT));
        assertEquals(Optional.of(ticket.id().toString()), told(made.id(), Field.SPLIT_FROM));
        for (TicketId id : Set.of(ticket.id(), made.id())) {
            assertEquals(Optional.empty(), world.historyOf(id).chain().firstFlaw(world.eventsOf(id)));
        }
    }

    @Test
    void it_takes_who_works_on_the_ticket_and_something_that_was_said_there() {
        Comment comment = say(requester, Visibility.PUBLIC, "My screen is black, too.");
        Ticket routed =
                world.aTicket().of(requester.person()).inQueueOf(world.team()).open();
        Comment elsewhere =
                service.say(routed.id(), requester, Visibility.PUBLIC, "Hello").comment();
        CommentId none = world.ports().identifiers().nextComment();

        assertEquals(Optional.of(Code.NOT_PERMITTED), refusal(() -> split(comment, requester)));
        assertEquals(Optional.of(Code.NOT_FOUND), refusal(() -> split(comment, world.actor(Role.USER))));
        assertEquals(Optional.of(Code.NOT_PERMITTED), refusal(() -> handle(routed, elsewhere.id(), agent)));
        assertEquals(Optional.of(Code.NOT_FOUND), refusal(() -> handle(ticket, elsewhere.id(), agent)));
        assertEquals(Optional.of(Code.NOT_FOUND), refusal(() -> handle(ticket, none, agent)));
        world.decide(
                ticket.id(),
                (known, now) ->
                        new Conversation(known).rewrite(comment, Optional.empty(), Author.of(requester.person()), now));
        assertEquals(Optional.of(Code.NOT_FOUND), refusal(() -> split(comment, agent)));
    }

    private Optional<String> told(TicketId id, Field field) {
        return world.eventsOf(id).stream()
                .flatMap(event -> event.changes().stream())
                .filter(change -> change.field() == field)
                .reduce((one, later) -> later)
                .flatMap(change -> change.to())
                .flatMap(SealedValue::text);
    }

    private SealedEvent last(TicketId id) {
        List<SealedEvent> events = world.eventsOf(id);
        return events.get(events.size() - 1);
    }

    private List<CommentId> said(TicketId id) {
        return world.ports().comments().list(id, EnumSet.allOf(Visibility.class), PageRequest.FIRST).items().stream()
                .map(known -> known.comment().id())
                .toList();
    }

    private Comment say(Actor by, Visibility visibility, String text) {
        return service.say(ticket.id(), by, visibility, text).comment();
    }

    private static Optional<Code> refusal(Supplier<?> work) {
        return ServiceDesk.refusalOf(work);
    }

    private TicketRecord split(Comment comment, Actor by) {
        return handle(ticket, comment.id(), by);
    }

    private TicketRecord handle(Ticket about, CommentId comment, Actor by) {
        return handle(new SplitTicket.Command(
                Target.of(about.id(), by), comment, Channel.API, Optional.empty(), Optional.empty()));
    }

    private TicketRecord handle(SplitTicket.Command command) {
        return new SplitTicket(
                        service.desk(), world.ports().comments(), world.ports().links())
                .handle(command);
    }
}
