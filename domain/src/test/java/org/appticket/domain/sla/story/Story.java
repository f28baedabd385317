package org.appticket.domain.sla.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.appticket.domain.assignment.Assignee;
import org.appticket.domain.assignment.AssignmentRole;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.details.Details;
import org.appticket.domain.details.DetailsPatch;
import org.appticket.domain.details.Prioritisation;
import org.appticket.domain.details.Priority;
import org.appticket.domain.details.Tags;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.event.TicketEvent;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.CommentId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Outcome;
import org.appticket.domain.lifecycle.WaitingFor;
import org.appticket.domain.origin.Channel;
import org.appticket.domain.origin.Origin;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Author;
import org.appticket.domain.people.Role;
import org.appticket.domain.sla.clock.Alarm;
import org.appticket.domain.sla.course.Course;
import org.appticket.domain.ticket.Alarming;
import org.appticket.domain.ticket.Assigning;
import org.appticket.domain.ticket.Change;
import org.appticket.domain.ticket.Comment;
import org.appticket.domain.ticket.Conversation;
import org.appticket.domain.ticket.Crossing;
import org.appticket.domain.ticket.Step;
import org.appticket.domain.ticket.Ticket;
import org.appticket.domain.ticket.TicketState.Waiting;

/** What happens to one ticket, as its own decisions tell it. */
public final class Story {
    public static final PersonId ASKER = new PersonId(1);
    public static final PersonId ADA = new PersonId(11);
    public static final PersonId BOB = new PersonId(12);
    public static final PersonId CY = new PersonId(13);
    public static final TeamId NETWORK = new TeamId(7);
    public static final TeamId HARDWARE = new TeamId(8);

    private final List<TicketEvent> events = new ArrayList<>();
    private Ticket ticket;
    private Course course;
    private Instant now;

    private Story(Change opened, Instant now) {
        this.now = now;
        ticket = opened.after();
        events.addAll(opened.events());
        course = Course.opened(opened.events());
    }

    /** Opened by its requester, in nobody's queue. */
    public static Story opened(String at) {
        return opened(at, ASKER, Optional.empty());
    }

    /** Another ticket. */
    public static Story another(String at) {
        return opened(new TicketId(2), at, ASKER, Optional.empty());
    }

    public static Story opened(String at, PersonId by, Optional<TeamId> team) {
        return opened(new TicketId(1), at, by, team);
    }

    private static Story opened(TicketId id, String at, PersonId by, Optional<TeamId> team) {
        Instant now = Instant.parse(at);
        Details details = new Details(
                TicketType.INCIDENT,
                "Printer",
                "",
                new CategoryId(1),
                team,
                Prioritisation.DEFAULT,
                Tags.of(List.of()),
                false,
                Optional.empty(),
                ASKER);
        Origin origin = new Origin(Channel.WEB, now, Optional.empty());
        return new Story(Ticket.open(id, origin, details, Author.of(by)), now);
    }

    /** What follows happens then. */
    public Story at(String instant) {
        return at(Instant.parse(instant));
    }

    public Story at(Instant instant) {
        now = instant;
        return this;
    }

    /** Something that the ticket decides now. */
    public Story then(Function<Ticket, Change> decision) {
        Change change = decision.apply(ticket);
        ticket = change.after();
        events.addAll(change.events());
        course = course.after(change.events());
        return this;
    }

    public Story step(PersonId by, Step step) {
        return then(known -> known.take(step, Obstacles.NONE, Author.of(by), now));
    }

    public Story start(PersonId by) {
        return step(by, new Step.Start());
    }

    public Story waits(WaitingFor waitingFor) {
        Optional<Instant> until =
                waitingFor == WaitingFor.SCHEDULED ? Optional.of(now.plusSeconds(86_400)) : Optional.empty();
        return step(ADA, new Step.Wait(new Waiting(waitingFor, until), Optional.empty()));
    }

    public Story resumes() {
        return step(ADA, new Step.Resume(Optional.empty()));
    }

    public Story resolved() {
        return step(ADA, new Step.Resolve("Done"));
    }

    public Story reopened() {
        return step(ASKER, new Step.Reopen(Optional.empty()));
    }

    public Story closed() {
        return step(ASKER, new Step.Close(Outcome.SOLVED, Optional.empty()));
    }

    public Story cancelled(Outcome outcome) {
        return step(ASKER, new Step.Cancel(outcome, Optional.empty()));
    }

    public Story merged() {
        return then(known -> new Crossing(known, Author.of(ADA), now).mergedInto(new TicketId(99)));
    }

    public Story unmerged() {
        return then(known -> new Crossing(known, Author.of(ADA), now).takenOut());
    }

    public Story asks(PersonId person, AssignmentRole role) {
        return then(known ->
                new Assigning(known).ask(Assignee.of(person), Optional.of(role), Author.of(new PersonId(99)), now));
    }

    public Story takes(PersonId person) {
        return then(known -> new Assigning(known).take(Actor.of(person, Set.of(Role.AGENT)), now));
    }

    public Story handedOver(Optional<PersonId> lead) {
        return then(known -> new Assigning(known).handOver(lead, Author.of(new PersonId(99)), now));
    }

    public Story accepts(PersonId person) {
        return then(known -> new Assigning(known).accept(number(person), Author.of(person), now));
    }

    public Story declines(PersonId person) {
        return then(known -> new Assigning(known).decline(number(person), "No time", Author.of(person), now));
    }

    public Story goes(PersonId person) {
        return then(known -> new Assigning(known).remove(number(person), Author.of(person), now));
    }

    private int number(PersonId person) {
        return ticket.circle()
                .assignments()
                .of(Assignee.of(person))
                .orElseThrow()
                .number();
    }

    public Story says(PersonId person) {
        return says(person, Visibility.PUBLIC);
    }

    /** Everybody but the requester works on tickets here. */
    public Story says(PersonId person, Visibility visibility) {
        return then(known -> new Conversation(known)
                .say(
                        Comment.of(new CommentId(1), known.id(), person, visibility, "Hello", now),
                        Obstacles.NONE,
                        !person.equals(ASKER)));
    }

    public Story edited(DetailsPatch patch) {
        return then(known -> known.edit(patch, Author.of(ADA), now));
    }

    public Story priority(Priority priority) {
        return edited(Patches.of(priority));
    }

    public Story queue(Optional<TeamId> team) {
        return edited(Patches.of(team));
    }

    public Story requester(PersonId person) {
        return edited(Patches.of(person));
    }

    public Story raised(Alarm alarm) {
        return then(known -> new Alarming(known).raise(alarm, now));
    }

    public Ticket ticket() {
        return ticket;
    }

    public List<TicketEvent> events() {
        return List.copyOf(events);
    }

    /** As it was worked out change by change. */
    public Course course() {
        return course;
    }

    public Instant now() {
        return now;
    }
}
