package org.appticket.domain.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.Field;
import org.appticket.domain.event.FieldChange;
import org.appticket.domain.event.TicketEvent;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.ticket.Change;
import org.appticket.domain.ticket.Ticket;

/**
 * One thing that a team is told as a whole, at the address that it has as one (rule NOT-8 in {@code docs/rules.md}). It holds no text of
 * the ticket, and says nothing of who did it.
 *
 * @param to which team
 * @param ticket which ticket it is about
 * @param kind what happened
 * @param at when
 */
public record TeamNotice(TeamId to, TicketId ticket, Kind kind, Instant at) {

    /** What teams are told of: what somebody of them is to do something about, and nobody in particular yet. */
    public enum Kind {
        /** It came into the team's queue. */
        QUEUED,
        /** The team was asked to work on it. */
        ASKED,
        /** Nobody is accountable any more for what is in the team's queue. */
        LEADERLESS,
        /** More time is gone than was promised for what is in the team's queue. */
        SLA_BREACHED
    }

    /**
     * What teams are told of a decision.
     *
     * @param change the decision
     * @return in the order of the events, each thing once
     */
    public static List<TeamNotice> of(Change change) {
        return change.events().stream()
                .flatMap(event -> of(event, change.after()))
                .distinct()
                .toList();
    }

    private static Stream<TeamNotice> of(TicketEvent event, Ticket ticket) {
        Optional<TeamId> queue = ticket.details().team();
        return Stream.of(
                        event.change(Field.TEAM)
                                .flatMap(FieldChange::to)
                                .map(team -> notice(Kind.QUEUED, team(team), event, ticket)),
                        event.to(Field.ASSIGNED_TEAM)
                                .filter(any -> event.kind() == EventKind.ASSIGNED)
                                .map(team -> notice(Kind.ASKED, team(team), event, ticket)),
                        queue.filter(any -> isLeft(event, ticket))
                                .map(team -> notice(Kind.LEADERLESS, team, event, ticket)),
                        queue.filter(any -> event.kind() == EventKind.SLA_BREACHED)
                                .map(team -> notice(Kind.SLA_BREACHED, team, event, ticket)))
                .flatMap(Optional::stream);
    }

    private static boolean isLeft(TicketEvent event, Ticket ticket) {
        boolean off = event.change(Field.LEAD)
                .filter(change -> change.from().isPresent() && change.to().isEmpty())
                .isPresent();
        Status status = ticket.standing().status();
        return off && ticket.lead().isEmpty() && status != Status.RESOLVED && status != Status.CLOSED;
    }

    private static TeamNotice notice(Kind kind, TeamId to, TicketEvent event, Ticket ticket) {
        return new TeamNotice(to, ticket.id(), kind, event.at());
    }

    private static TeamId team(String number) {
        return new TeamId(Long.parseLong(number));
    }
}
