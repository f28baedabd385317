package org.appticket.bootstrap.incidentlog;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.assignment.RemoveAssignment;
import org.appticket.application.port.Tickets;
import org.appticket.application.port.access.People;
import org.appticket.application.ticket.AssignLead;
import org.appticket.application.ticket.Desk;
import org.appticket.application.ticket.EditTicket;
import org.appticket.application.ticket.MoveTicket;
import org.appticket.application.ticket.OpenTicket;
import org.appticket.application.ticket.Target;
import org.appticket.bootstrap.incidentlog.Incident.Last;
import org.appticket.bootstrap.incidentlog.Progress.Mark;
import org.appticket.bootstrap.incidentlog.file.LogRow;
import org.appticket.bootstrap.incidentlog.file.LogRow.Facts;
import org.appticket.bootstrap.incidentlog.file.LogRow.Opening;
import org.appticket.bootstrap.incidentlog.file.LogTime;
import org.appticket.bootstrap.incidentlog.file.Reason;
import org.appticket.bootstrap.incidentlog.file.RowRefused;
import org.appticket.domain.assignment.Assignee;
import org.appticket.domain.details.DetailsPatch;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;
import org.appticket.domain.people.Scope;
import org.appticket.domain.ticket.Step;
import org.appticket.domain.ticket.Ticket;

/**
 * Takes one row, inside a unit of work, by the use cases and at the row's time. Two imports of the same log do each other
 * no harm: the ticket, or before there is one its caller, is locked before it is asked how far the incident was brought in.
 */
final class RowTaking {

    private final Progress progress;
    private final Directory directory;
    private final Edits edits;
    private final LogClock clock = new LogClock();
    private final InstantSource today;
    private final Tickets tickets;
    private final People people;
    private final OpenTicket openTicket;
    private final EditTicket editTicket;
    private final AssignLead assignLead;
    private final RemoveAssignment removeAssignment;
    private final MoveTicket moveTicket;

    /** Into a destination, with the names of a directory. */
    RowTaking(Destination destination, Directory directory) {
        Desk desk = destination.deskBy(clock);
        this.progress = new Progress(destination.imported());
        this.directory = directory;
        this.edits = new Edits(directory);
        this.today = destination.desk().clock();
        this.tickets = desk.tickets();
        this.people = destination.people();
        this.openTicket = new OpenTicket(desk);
        this.editTicket = new EditTicket(desk);
        this.assignLead = new AssignLead(desk);
        this.removeAssignment = new RemoveAssignment(desk);
        this.moveTicket = new MoveTicket(desk);
    }

    /**
     * What became of a row.
     *
     * @param mark how far the incident was brought in then
     * @param kind what the row did
     */
    record Taken(Mark mark, RowResult.Kind kind) {}

    /**
     * Takes a row.
     *
     * @param place which row of the incident it is
     * @throws RowRefused if it cannot be taken
     * @throws org.appticket.domain.Refusal if a use case refuses it
     */
    Taken take(Incident incident, int place, LogRow row) {
        requirePast(row);
        Optional<TicketId> known = incident.ticket().or(() -> soleTicket(incident, row));
        if (known.isEmpty()) {
            return saved(incident, new Mark(opened(row), place), RowResult.Kind.OPENED);
        }
        Ticket ticket = tickets.get(known.get());
        Mark mark = progress.find(incident.number()).orElseThrow();
        if (mark.taken() >= place) {
            return new Taken(mark, RowResult.Kind.KNOWN);
        }
        Last last = incident.last()
                .orElseThrow(() -> new RowRefused(
                        Reason.NUMBER_IN_USE, "its ticket is here, but none of the rows that were taken can be read"));
        boolean changed = changed(ticket, last, row);
        return saved(
                incident, new Mark(ticket.id(), place), changed ? RowResult.Kind.APPLIED : RowResult.Kind.UNCHANGED);
    }

    /**
     * Sees to it that a ticket was opened by the row that is said to have opened it.
     *
     * @return true
     * @throws RowRefused if it was another incident of the same number
     */
    boolean requireOpenedBy(LogRow row, Incident incident) {
        Ticket ticket = tickets.get(incident.ticket().orElseThrow());
        boolean same = ticket.origin().at().equals(OpeningTime.of(row).instant())
                && ticket.details()
                        .requester()
                        .equals(directory.caller(row.opening().caller()));
        if (!same) {
            throw new RowRefused(
                    Reason.NUMBER_IN_USE,
                    "ticket #" + ticket.id() + " was brought in for another incident of that number");
        }
        return true;
    }

    /** The ticket that another import opened meanwhile; whoever opens one for a caller has the caller to themselves. */
    private Optional<TicketId> soleTicket(Incident incident, LogRow row) {
        people.get(directory.caller(row.opening().caller()));
        return progress.find(incident.number()).map(Mark::ticket);
    }

    private Taken saved(Incident incident, Mark mark, RowResult.Kind kind) {
        progress.save(incident.number(), mark, incident.refusedSince());
        return new Taken(mark, kind);
    }

    private TicketId opened(LogRow row) {
        OpeningTime time = OpeningTime.of(row);
        LogRow before = row.asOpened();
        clock.set(time.instant());
        TicketId id = openTicket.handle(opening(before)).id();
        changed(tickets.get(id), new Last(before, time.instant()), row);
        return id;
    }

    private OpenTicket.Command opening(LogRow row) {
        Opening opening = row.opening();
        Facts facts = row.facts();
        return new OpenTicket.Command(
                agent(row.opener(), Set.of()),
                opening.channel(),
                Optional.of(TicketType.INCIDENT),
                facts.topic().title(),
                facts.topic().description(),
                Optional.of(edits.category(facts.topic().category())),
                facts.team().map(directory::team),
                Optional.of(facts.prioritisation().impact()),
                Optional.of(facts.prioritisation().urgency()),
                facts.prioritisation().chosen(),
                Optional.of(directory.caller(opening.caller())),
                List.of(facts.topic().number(), "incident-log"),
                false);
    }

    /** Facts first and the step last, because a row that closes an incident may change facts too. */
    private boolean changed(Ticket ticket, Last last, LogRow row) {
        clock.set(timeOf(row, last, ticket));
        DetailsPatch patch = edits.between(last.row().facts(), row.facts());
        Optional<String> assignee = row.facts().assignee();
        boolean reassigned = !assignee.equals(last.row().facts().assignee());
        Optional<Step> step = Moves.between(ticket.status(), last.row(), row);
        Target target = Target.of(ticket.id(), agent(row.by(), teams(ticket, patch)));
        if (!patch.equals(DetailsPatch.NONE)) {
            editTicket.handle(new EditTicket.Command(target, patch));
        }
        if (reassigned) {
            handOver(target, ticket, assignee, patch.team().isPresent());
        }
        step.ifPresent(some -> moveTicket.handle(new MoveTicket.Command(target, some)));
        if (assignee.isEmpty()
                && step.filter(some -> some instanceof Step.Start).isPresent()) {
            // Whoever starts becomes the lead; the log says that nobody was.
            assign(target, Optional.empty());
        }
        row.facts().team().ifPresent(team -> assignee.ifPresent(agent -> directory.join(team, agent)));
        return reassigned || step.isPresent() || !patch.equals(DetailsPatch.NONE);
    }

    /** Whoever handed over within the team goes on contributing; with the team, the work is given up. */
    private void handOver(Target target, Ticket before, Optional<String> assignee, boolean toAnotherTeam) {
        assign(target, assignee);
        if (toAnotherTeam && assignee.isPresent()) {
            Ticket after = tickets.get(before.id());
            before.lead()
                    .filter(old -> !after.lead().equals(Optional.of(old)))
                    .flatMap(old -> after.circle().assignments().of(Assignee.of(old)))
                    .ifPresent(old -> removeAssignment.handle(new RemoveAssignment.Command(target, old.number())));
        }
    }

    private void assign(Target target, Optional<String> assignee) {
        assignLead.handle(new AssignLead.Command(target, assignee.map(directory::agent)));
    }

    /** The rights of whoever made the change: they worked on the ticket, so they are of its team, before and after. */
    private Actor agent(String name, Set<TeamId> teams) {
        PersonId person = directory.agent(name);
        return new Actor(person, Set.of(Role.AGENT), teams, Set.of(Scope.values()));
    }

    private static Set<TeamId> teams(Ticket ticket, DetailsPatch patch) {
        Set<TeamId> teams = new HashSet<>();
        ticket.details().team().ifPresent(teams::add);
        patch.team().flatMap(team -> team).ifPresent(teams::add);
        return teams;
    }

    private void requirePast(LogRow row) {
        if (row.at().instant().isAfter(today.instant())) {
            throw new RowRefused(Reason.BAD_TIME, row.at() + " lies in the future");
        }
    }

    private static Instant timeOf(LogRow row, Last last, Ticket ticket) {
        LogTime at = row.at();
        Instant instant = at.instant(last.at());
        if (instant.isBefore(last.at())) {
            throw new RowRefused(
                    Reason.TIME_RUNS_BACKWARDS,
                    at + " lies before the last row that was taken, of "
                            + last.row().at());
        }
        if (instant.isBefore(ticket.updatedAt())) {
            throw new RowRefused(
                    Reason.CHANGED_HERE, at + " lies before the last change of ticket #" + ticket.id() + " here");
        }
        return instant;
    }
}
