package org.appticket.domain.merge;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.appticket.domain.assignment.Assignee;
import org.appticket.domain.assignment.AssignmentRole;
import org.appticket.domain.assignment.Assignments;
import org.appticket.domain.circle.Circle;
import org.appticket.domain.circle.Watchers;
import org.appticket.domain.details.Details;
import org.appticket.domain.details.Prioritisation;
import org.appticket.domain.details.Tags;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.id.Version;
import org.appticket.domain.merge.CannotMerge.Reason;
import org.appticket.domain.origin.Channel;
import org.appticket.domain.origin.Origin;
import org.appticket.domain.people.Author;
import org.appticket.domain.ticket.Ticket;
import org.appticket.domain.ticket.TicketState;

/** A ticket that is about to be merged. */
final class Draft {
    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    static final TeamId TEAM = new TeamId(1);
    static final TeamId OTHER_TEAM = new TeamId(2);
    static final PersonId ASKER = new PersonId(1);
    static final PersonId OTHER_ASKER = new PersonId(2);
    static final PersonId LEAD = new PersonId(3);
    static final PersonId OTHER_LEAD = new PersonId(4);
    static final PersonId FRIEND = new PersonId(5);
    static final PersonId CURIOUS = new PersonId(6);
    static final Author AGENT = Author.of(new PersonId(9));

    private final long id;
    private final PersonId requester;
    Optional<TeamId> team = Optional.empty();
    boolean secret;
    List<String> tags = List.of();
    Optional<PersonId> lead = Optional.empty();
    final List<Assignee> assigned = new ArrayList<>();
    Watchers watchers = Watchers.NONE;
    TicketState state = new TicketState.InProgress();

    Draft(long id, PersonId requester) {
        this.id = id;
        this.requester = requester;
    }

    Ticket ticket() {
        Details details = new Details(
                TicketType.INCIDENT,
                "Printer",
                "",
                new CategoryId(1),
                team,
                Prioritisation.DEFAULT,
                Tags.of(tags),
                secret,
                Optional.empty(),
                requester);
        return Ticket.restore(
                new TicketId(id),
                new Version(3),
                new Origin(Channel.WEB, NOW, Optional.empty()),
                details,
                state,
                new Circle(assignments(), watchers),
                NOW);
    }

    private Assignments assignments() {
        Assignments all = Assignments.NONE;
        for (PersonId person : lead.stream().toList()) {
            all = all.ledBy(person, Optional.of(person), NOW);
        }
        for (Assignee assignee : assigned) {
            all = all.asking(assignee, Optional.of(AssignmentRole.CONTRIBUTOR), Optional.of(FRIEND), NOW);
        }
        return all;
    }

    static Merging.Merged merge(Draft source, Draft target) {
        return new Merging(source.ticket(), target.ticket()).merge(List.of(), AGENT, NOW);
    }

    static Merging.Merged undo(Merging.Merged merged, Duration after) {
        return new Merging(merged.source().after(), merged.target().after())
                .undo(merged.merge(), AGENT, NOW.plus(after));
    }

    static Draft in(TicketState state, Draft draft) {
        draft.state = state;
        return draft;
    }

    static Optional<Reason> refusal(Draft source, Draft target) {
        return refusal(() -> new Merging(source.ticket(), target.ticket()).merge(List.of(), AGENT, NOW));
    }

    static Optional<Reason> refusal(Runnable attempt) {
        try {
            attempt.run();
            return Optional.empty();
        } catch (CannotMerge refused) {
            return Arrays.stream(Reason.values())
                    .filter(reason -> reason.equals(refused.facts().get("reason")))
                    .findFirst();
        }
    }
}
