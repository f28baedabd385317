package org.appticket.application.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.appticket.application.dsl.ServiceDesk;
import org.appticket.application.dsl.World;
import org.appticket.application.view.CommentRecord;
import org.appticket.domain.Refusal.Code;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.CommentId;
import org.appticket.domain.id.Version;
import org.appticket.domain.lifecycle.Outcome;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Author;
import org.appticket.domain.people.Role;
import org.appticket.domain.ticket.Comment;
import org.appticket.domain.ticket.Step;
import org.appticket.domain.ticket.Ticket;
import org.junit.jupiter.api.Test;

class EditCommentTest {
    private static final Optional<String> NEW = Optional.of("Better");
    private static final Optional<String> NOTHING = Optional.empty();

    private final ServiceDesk service = ServiceDesk.fresh();
    private final World world = service.world();
    private final Actor requester = world.actor(Role.USER);
    private final Actor agent = world.actor(Role.AGENT);
    private final Ticket ticket = world.aTicket().of(requester.person()).open();

    @Test
    void authors_rewrite_and_withdraw_what_they_said() {
        Comment said = said(requester, Visibility.PUBLIC);

        assertEquals(NEW, edit(said, requester, NEW).comment().body());
        assertTrue(edit(said, requester, NOTHING).comment().isRemoved());
    }

    @Test
    void nobody_rewrites_what_others_said() {
        Comment said = said(requester, Visibility.PUBLIC);

        assertEquals(Optional.of(Code.NOT_PERMITTED), refusalOf(said, agent, NEW));
        assertEquals(Optional.of(Code.NOT_PERMITTED), refusalOf(said, agent, NOTHING));
        assertEquals(Optional.of(Code.NOT_PERMITTED), refusalOf(said, world.actor(Role.MANAGER), NEW));
    }

    @Test
    void managers_withdraw_what_others_said() {
        Comment said = said(agent, Visibility.INTERNAL);

        assertEquals(Optional.empty(), refusalOf(said, world.actor(Role.MANAGER), NOTHING));
    }

    @Test
    void a_comment_that_may_not_be_seen_is_not_found() {
        Comment note = said(agent, Visibility.INTERNAL);
        Comment reply = said(agent, Visibility.PUBLIC);

        assertEquals(Optional.of(Code.NOT_FOUND), refusalOf(note, requester, NEW));
        assertEquals(Optional.of(Code.NOT_FOUND), refusalOf(reply, world.actor(Role.USER), NEW));
    }

    @Test
    void a_comment_that_was_withdrawn_or_never_was_is_not_found() {
        Comment said = said(agent, Visibility.PUBLIC);
        edit(said, agent, NOTHING);

        assertEquals(Optional.of(Code.NOT_FOUND), refusalOf(said, agent, NEW));
        assertEquals(
                Optional.of(Code.NOT_FOUND),
                ServiceDesk.refusalOf(() -> handle(
                        new EditComment.Command(ticket.id(), new CommentId(9_999), agent, Optional.empty(), NEW))));
    }

    @Test
    void what_was_changed_meanwhile_is_stale() {
        Comment said = said(agent, Visibility.PUBLIC);
        edit(said, agent, NEW);
        EditComment.Command late = new EditComment.Command(
                ticket.id(), said.id(), agent, Optional.of(new Version(1)), Optional.of("Best"));

        assertEquals(Optional.of(Code.STALE), ServiceDesk.refusalOf(() -> handle(late)));
    }

    @Test
    void a_rewrite_to_the_same_text_changes_nothing() {
        Comment said = said(agent, Visibility.PUBLIC);

        assertEquals(new Version(1), edit(said, agent, said.body()).comment().version());
        assertEquals(2, world.eventsOf(ticket.id()).size());
    }

    @Test
    void comments_on_closed_tickets_stay_as_they_are() {
        Comment said = said(agent, Visibility.PUBLIC);
        world.decide(
                ticket.id(),
                (known, now) ->
                        known.take(new Step.Cancel(Outcome.CANCELLED, NOTHING), Obstacles.NONE, Author.SYSTEM, now));

        assertEquals(Optional.of(Code.ILLEGAL_TRANSITION), refusalOf(said, agent, NEW));
        assertEquals(Optional.of(Code.ILLEGAL_TRANSITION), refusalOf(said, agent, NOTHING));
    }

    private Comment said(Actor by, Visibility visibility) {
        return service.say(ticket.id(), by, visibility, "Good").comment();
    }

    private Optional<Code> refusalOf(Comment comment, Actor by, Optional<String> body) {
        return ServiceDesk.refusalOf(() -> edit(comment, by, body));
    }

    private CommentRecord edit(Comment comment, Actor by, Optional<String> body) {
        return handle(new EditComment.Command(ticket.id(), comment.id(), by, Optional.empty(), body));
    }

    private CommentRecord handle(EditComment.Command command) {
        return new EditComment(service.desk(), world.ports().comments()).handle(command);
    }
}
