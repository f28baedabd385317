package org.appticket.application.dsl;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.appticket.domain.assignment.Assignee;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.details.Details;
import org.appticket.domain.details.Impact;
import org.appticket.domain.details.Prioritisation;
import org.appticket.domain.details.Priority;
import org.appticket.domain.details.Tags;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.details.Urgency;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Outcome;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.lifecycle.WaitingFor;
import org.appticket.domain.origin.Channel;
import org.appticket.domain.origin.Origin;
import org.appticket.domain.people.Author;
import org.appticket.domain.structure.Category;
import org.appticket.domain.ticket.Assigning;
import org.appticket.domain.ticket.Step;
import org.appticket.domain.ticket.Ticket;
import org.appticket.domain.ticket.TicketState.Waiting;
import org.appticket.domain.ticket.Watching;

/** A ticket about to be opened: say what matters, then open it or take it as far as it is needed. */
public final class TicketDraft {
    private final World world;
    private PersonId requester;
    private TicketType type = TicketType.INCIDENT;
    private String title = "The printer is on fire";
    private String description = "";
    private CategoryId category = Category.OTHER;
    private Optional<TeamId> team = Optional.empty();
    private Prioritisation prioritisation = Prioritisation.DEFAULT;
    private final List<String> tags = new ArrayList<>();
    private boolean confidential;
    private Optional<Instant> dueDate = Optional.empty();
    private Channel channel = Channel.WEB;
    private Optional<Instant> at = Optional.empty();
    private Optional<PersonId> lead = Optional.empty();
    private final List<Assignee> asked = new ArrayList<>();
    private final List<Integer> declined = new ArrayList<>();
    private final List<PersonId> invited = new ArrayList<>();
    private final List<PersonId> watching = new ArrayList<>();
    private Optional<TicketId> followUpOf = Optional.empty();

    TicketDraft(World world, PersonId requester) {
        this.world = world;
        this.requester = requester;
    }

    public TicketDraft of(PersonId person) {
        requester = person;
        return this;
    }

    public TicketDraft of(TicketType kind) {
        type = kind;
        return this;
    }

    public TicketDraft titled(String text) {
        title = text;
        return this;
    }

    public TicketDraft saying(String text) {
        description = text;
        return this;
    }

    public TicketDraft about(CategoryId subject) {
        category = subject;
        return this;
    }

    public TicketDraft inQueueOf(TeamId queue) {
        team = Optional.of(queue);
        return this;
    }

    public TicketDraft pressing(Impact impact, Urgency urgency) {
        prioritisation = Prioritisation.of(impact, urgency);
        return this;
    }

    public TicketDraft pressing(Priority priority) {
        prioritisation = new Prioritisation(Impact.LOW, Urgency.LOW, Optional.of(priority));
        return this;
    }

    public TicketDraft tagged(String... words) {
        tags.addAll(List.of(words));
        return this;
    }

    public TicketDraft confidential(boolean secret) {
        confidential = secret;
        return this;
    }

    public TicketDraft dueOn(Instant date) {
        dueDate = Optional.of(date);
        return this;
    }

    public TicketDraft reportedBy(Channel means) {
        channel = means;
        return this;
    }

    public TicketDraft at(Instant opening) {
        at = Optional.of(opening);
        return this;
    }

    public TicketDraft ledBy(PersonId person) {
        lead = Optional.of(person);
        return this;
    }

    /** Somebody who is asked to work on it, after the lead if there is one. */
    public TicketDraft asking(PersonId person) {
        asked.add(Assignee.of(person));
        return this;
    }

    /** A team that is asked to work on it. */
    public TicketDraft asking(TeamId some) {
        asked.add(Assignee.of(some));
        return this;
    }

    /** Whoever was asked first or later, the lead included, and then says no. */
    public TicketDraft declinedBy(int number) {
        declined.add(number);
        return this;
    }

    /** Somebody who is asked to watch it. */
    public TicketDraft inviting(PersonId person) {
        invited.add(person);
        return this;
    }

    public TicketDraft watchedBy(PersonId person) {
        watching.add(person);
        return this;
    }

    public TicketDraft carryingOnFrom(TicketId closed) {
        followUpOf = Optional.of(closed);
        return this;
    }

    /** Opens it, and assigns its lead if one was named. */
    public Ticket open() {
        TicketId id = world.ports().identifiers().nextTicket();
        Author by = Author.of(requester);
        Origin origin = new Origin(channel, at.orElseGet(world::now), followUpOf);
        world.save(Ticket.open(id, origin, details(), by));
        for (PersonId person : watching) {
            world.decide(id, (ticket, now) -> new Watching(ticket).add(person, Author.of(person), at.orElse(now)));
        }
        for (PersonId person : invited) {
            world.decide(id, (ticket, now) -> new Watching(ticket).add(person, Author.SYSTEM, at.orElse(now)));
        }
        assign(id, by);
        return world.get(id);
    }

    private void assign(TicketId id, Author by) {
        if (lead.isPresent()) {
            world.decide(id, (ticket, now) -> new Assigning(ticket).handOver(lead, by, at.orElse(now)));
        }
        for (Assignee one : asked) {
            world.decide(id, (ticket, now) -> new Assigning(ticket).ask(one, Optional.empty(), by, at.orElse(now)));
        }
        for (int number : declined) {
            world.decide(id, (ticket, now) -> new Assigning(ticket).decline(number, "Busy", by, at.orElse(now)));
        }
    }

    /** Opens it and takes it to a status. */
    public Ticket in(Status status) {
        return switch (status) {
            case OPEN -> open();
            case IN_PROGRESS -> after(new Step.Start(Optional.empty()));
            case WAITING -> waitingFor(WaitingFor.REQUESTER);
            case RESOLVED -> after(new Step.Resolve("It was the cable.", Optional.empty()));
            case CLOSED ->
                after(
                        new Step.Resolve("It was the cable.", Optional.empty()),
                        new Step.Close(Outcome.SOLVED, Optional.empty()));
        };
    }

    /** Opens it and lets it wait; for a moment in 2040 if for one. */
    public Ticket waitingFor(WaitingFor what) {
        Optional<Instant> until = Optional.of(Instant.parse("2040-02-29T23:59:59.999999Z"))
                .filter(moment -> what == WaitingFor.SCHEDULED);
        return after(new Step.Wait(new Waiting(what, until), Optional.empty()));
    }

    /** Opens it and takes steps, all by its requester. */
    public Ticket after(Step... steps) {
        Ticket ticket = open();
        for (Step step : steps) {
            ticket = world.decide(
                    ticket.id(),
                    (known, now) -> known.take(step, Obstacles.NONE, Author.of(requester), at.orElse(now)));
        }
        return ticket;
    }

    private Details details() {
        return new Details(
                type,
                title,
                description,
                category,
                team,
                prioritisation,
                Tags.of(tags),
                confidential,
                dueDate,
                requester);
    }
}
