package org.appticket.domain.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.domain.assignment.Assignments;
import org.appticket.domain.circle.Circle;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.details.Details;
import org.appticket.domain.details.DetailsPatch;
import org.appticket.domain.details.Prioritisation;
import org.appticket.domain.details.Priority;
import org.appticket.domain.details.Tags;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.CommentId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.id.Version;
import org.appticket.domain.lifecycle.Outcome;
import org.appticket.domain.lifecycle.WaitingFor;
import org.appticket.domain.origin.Channel;
import org.appticket.domain.origin.Origin;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Author;
import org.appticket.domain.people.Role;
import org.appticket.domain.satisfaction.Satisfaction;
import org.appticket.domain.ticket.Assigning;
import org.appticket.domain.ticket.Change;
import org.appticket.domain.ticket.Comment;
import org.appticket.domain.ticket.Conversation;
import org.appticket.domain.ticket.Rating;
import org.appticket.domain.ticket.Resolution;
import org.appticket.domain.ticket.Step;
import org.appticket.domain.ticket.Ticket;
import org.appticket.domain.ticket.TicketState;
import org.appticket.domain.ticket.Watching;
import org.junit.jupiter.api.Test;

class AudienceTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final TicketId TICKET = new TicketId(1);
    private static final PersonId REQUESTER = new PersonId(1);
    private static final PersonId LEAD = new PersonId(2);
    private static final PersonId AGENT = new PersonId(3);
    private static final PersonId GONE = new PersonId(4);
    private static final PersonId MANAGER = new PersonId(5);
    private static final List<Actor> ACTORS = List.of(
            Actor.of(REQUESTER, Set.of(Role.USER)),
            Actor.of(LEAD, Set.of(Role.AGENT)),
            Actor.of(AGENT, Set.of(Role.AGENT)),
            Actor.of(MANAGER, Set.of(Role.MANAGER)));
    private static final TeamId NETWORK = new TeamId(7);
    private static final Audience AUDIENCE = new Audience(
            people -> ACTORS.stream()
                    .filter(actor -> people.contains(actor.person()))
                    .toList(),
            teams -> teams.contains(NETWORK) ? Set.of(MANAGER, REQUESTER) : Set.of());

    @Test
    void a_requester_hears_of_a_ticket_that_somebody_else_opened_for_them() {
        assertEquals(List.of("1 OPENED"), told(opened(Author.of(AGENT))));
    }

    @Test
    void nobody_is_told_what_they_did_themselves() {
        assertEquals(List.of(), told(opened(Author.of(REQUESTER))));
    }

    @Test
    void requester_and_lead_hear_of_every_step_of_others() {
        Resolution resolution = new Resolution("Restarted.", NOW);
        TicketState working = new TicketState.InProgress();
        TicketState waiting = new TicketState.Waiting(WaitingFor.THIRD_PARTY, Optional.empty());
        TicketState resolved = new TicketState.Resolved(resolution);
        Step wait = new Step.Wait(new TicketState.Waiting(WaitingFor.REQUESTER, Optional.empty()), Optional.empty());
        Step cancel = new Step.Cancel(Outcome.DUPLICATE, Optional.empty());

        assertEquals(both("STARTED"), toldOf(new TicketState.Open(), new Step.Start(Optional.empty())));
        assertEquals(both("WAITED"), toldOf(working, wait));
        assertEquals(both("RESUMED"), toldOf(waiting, new Step.Resume(Optional.empty())));
        assertEquals(both("RESOLVED"), toldOf(working, new Step.Resolve("Restarted.", Optional.empty())));
        assertEquals(both("REOPENED"), toldOf(resolved, new Step.Reopen(Optional.empty())));
        assertEquals(both("CLOSED"), toldOf(resolved, new Step.Close(Outcome.SOLVED, Optional.empty())));
        assertEquals(both("CANCELLED"), toldOf(working, cancel));
    }

    @Test
    void what_the_system_does_is_told_to_both() {
        Ticket ticket = ticket(new TicketState.Resolved(new Resolution("Restarted.", NOW)), Optional.of(LEAD), false);
        Change closed =
                ticket.take(new Step.Close(Outcome.SOLVED, Optional.empty()), Obstacles.NONE, Author.SYSTEM, NOW);

        assertEquals(both("CLOSED"), told(closed));
    }

    @Test
    void somebody_who_is_requester_and_lead_is_told_once() {
        Ticket ticket = ticket(new TicketState.InProgress(), Optional.of(REQUESTER), false);

        assertEquals(
                List.of("1 RESOLVED"),
                told(ticket.take(
                        new Step.Resolve("Restarted.", Optional.empty()), Obstacles.NONE, Author.of(AGENT), NOW)));
    }

    @Test
    void a_public_comment_is_told_to_both_and_an_internal_note_to_the_lead_alone() {
        assertEquals(both("COMMENTED"), told(said(AGENT, Visibility.PUBLIC)));
        assertEquals(List.of("2 COMMENTED"), told(said(AGENT, Visibility.INTERNAL)));
        assertEquals(List.of("2 COMMENTED"), told(said(REQUESTER, Visibility.PUBLIC)));
    }

    @Test
    void who_is_mentioned_is_told_that_and_not_once_more_that_something_was_said() {
        Comment note = comment(AGENT, Visibility.INTERNAL).mentioning(List.of(LEAD, REQUESTER, GONE, AGENT));
        Comment reply = comment(REQUESTER, Visibility.PUBLIC).mentioning(List.of(AGENT));

        assertEquals(List.of("2 MENTIONED"), told(new Conversation(working()).say(note, Obstacles.NONE)));
        assertEquals(
                List.of("2 COMMENTED", "3 MENTIONED"), told(new Conversation(working()).say(reply, Obstacles.NONE)));
    }

    @Test
    void what_the_requester_thinks_of_the_resolution_is_told_to_the_lead_alone() {
        Ticket resolved = ticket(new TicketState.Resolved(new Resolution("Restarted.", NOW)), Optional.of(LEAD), false);
        Ticket watched = new Watching(resolved).add(AGENT, Author.SYSTEM, NOW).after();
        Satisfaction good = new Satisfaction(4, Optional.empty(), NOW);

        assertEquals(List.of("2 RATED"), told(new Rating(watched).give(good, Author.of(REQUESTER))));
    }

    @Test
    void a_notice_says_what_happened_without_a_text() {
        assertEquals(
                new Notice(
                        LEAD,
                        TICKET,
                        NoticeKind.COMMENTED,
                        Visibility.INTERNAL,
                        Author.of(AGENT),
                        NOW,
                        Optional.of(new CommentId(1))),
                AUDIENCE.of(said(AGENT, Visibility.INTERNAL)).get(0));
    }

    @Test
    void a_reply_that_reopens_tells_of_both_events_in_their_order() {
        Ticket resolved = ticket(new TicketState.Resolved(new Resolution("Restarted.", NOW)), Optional.of(LEAD), false);
        Change reply = new Conversation(resolved).say(comment(REQUESTER, Visibility.PUBLIC), Obstacles.NONE);

        assertEquals(List.of("2 COMMENTED", "2 REOPENED"), told(reply));
    }

    @Test
    void a_comment_that_is_rewritten_or_withdrawn_is_told_to_nobody() {
        Comment comment = comment(AGENT, Visibility.PUBLIC);
        Conversation conversation = new Conversation(working());

        assertEquals(List.of(), told(conversation.rewrite(comment, Optional.of("Other."), Author.of(AGENT), NOW)));
        assertEquals(List.of(), told(conversation.rewrite(comment, Optional.empty(), Author.of(AGENT), NOW)));
    }

    @Test
    void an_edit_is_told_only_if_it_changes_the_priority() {
        assertEquals(
                both("PRIORITY_CHANGED"), told(edited(Optional.of(Optional.of(Priority.CRITICAL)), Optional.empty())));
        assertEquals(List.of(), told(edited(Optional.empty(), Optional.of("Another title"))));
    }

    @Test
    void a_follow_up_is_told_to_the_lead_of_the_closed_ticket() {
        TicketState closed = new TicketState.Closed(Outcome.SOLVED, NOW, Optional.of(new Resolution("Done.", NOW)));
        Ticket ticket = ticket(closed, Optional.of(LEAD), false);

        assertEquals(List.of("2 FOLLOWED_UP"), told(ticket.followedUp(new TicketId(2), Author.of(AGENT), NOW)));
    }

    @Test
    void somebody_whose_access_has_ended_is_told_nothing() {
        Ticket ticket = ticket(new TicketState.InProgress(), Optional.of(GONE), false);

        assertEquals(
                List.of("1 RESOLVED"),
                told(ticket.take(
                        new Step.Resolve("Restarted.", Optional.empty()), Obstacles.NONE, Author.of(AGENT), NOW)));
    }

    @Test
    void a_decision_that_changed_nothing_is_told_to_nobody() {
        assertEquals(List.of(), told(new Assigning(working()).handOver(Optional.of(LEAD), Author.of(AGENT), NOW)));
    }

    static List<String> told(Change change) {
        return AUDIENCE.of(change).stream()
                .map(notice -> notice.to() + " " + notice.kind())
                .toList();
    }

    private static List<String> toldOf(TicketState before, Step step) {
        return told(ticket(before, Optional.of(LEAD), false).take(step, Obstacles.NONE, Author.of(AGENT), NOW));
    }

    static List<String> both(String kind) {
        return List.of("1 " + kind, "2 " + kind);
    }

    private static Change opened(Author by) {
        return Ticket.open(TICKET, new Origin(Channel.WEB, NOW, Optional.empty()), details(false), by);
    }

    private static Change said(PersonId author, Visibility visibility) {
        return new Conversation(working()).say(comment(author, visibility), Obstacles.NONE);
    }

    static Comment comment(PersonId author, Visibility visibility) {
        return Comment.of(new CommentId(1), TICKET, author, visibility, "Words.", NOW);
    }

    private static Change edited(Optional<Optional<Priority>> priority, Optional<String> title) {
        DetailsPatch none = DetailsPatch.NONE;
        DetailsPatch patch = new DetailsPatch(
                none.type(),
                title,
                none.description(),
                none.category(),
                none.team(),
                none.impact(),
                none.urgency(),
                priority,
                none.tags(),
                none.confidential(),
                none.dueDate(),
                none.requester());
        return working().edit(patch, Author.of(AGENT), NOW);
    }

    static Ticket working() {
        return ticket(new TicketState.InProgress(), Optional.of(LEAD), false);
    }

    static Ticket ticket(TicketState state, Optional<PersonId> lead, boolean confidential) {
        Origin origin = new Origin(Channel.WEB, NOW, Optional.empty());
        Circle circle = Circle.of(lead.map(person -> Assignments.NONE.ledBy(person, Optional.empty(), NOW))
                .orElse(Assignments.NONE));
        return Ticket.restore(TICKET, new Version(1), origin, details(confidential), state, circle, NOW);
    }

    private static Details details(boolean confidential) {
        return new Details(
                TicketType.INCIDENT,
                "Printer on fire",
                "",
                new CategoryId(1),
                Optional.empty(),
                Prioritisation.DEFAULT,
                Tags.of(List.of()),
                confidential,
                Optional.empty(),
                REQUESTER);
    }
}
