package org.appticket.application.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.application.ticket.Desk;
import org.appticket.application.view.sla.Timing;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Action;
import org.appticket.domain.lifecycle.Outcome;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.people.Author;
import org.appticket.domain.permission.Sight;
import org.appticket.domain.ticket.Change;
import org.appticket.domain.ticket.Step;
import org.appticket.domain.ticket.Ticket;

/**
 * Ends waits for a date when it has come, and closes what is resolved for long enough (rule LIF-7 in {@code docs/rules.md}): once, by whichever
 * node comes first, each ticket in a unit of work of its own.
 */
public final class TakeDueSteps {

    private static final int BATCH = 100;

    /** What something is in the way of is tried again after that. */
    private static final Duration LATER = Duration.ofHours(1);

    private final Desk desk;
    private final Timekeeping timekeeping;

    /**
     * At a desk.
     *
     * @param desk what it works with
     * @param timekeeping what keeps clocks
     */
    public TakeDueSteps(Desk desk, Timekeeping timekeeping) {
        this.desk = desk;
        this.timekeeping = timekeeping;
    }

    /** What is asked for: those that are due now. */
    public record Command() {}

    /**
     * Takes the steps of at most a hundred tickets.
     *
     * @param command what is asked for
     * @return how many were due; if that is as many, there may be more
     * @throws IllegalStateException if it failed for some; those of the others were taken
     */
    public int handle(Command command) {
        List<TicketId> due = timekeeping.timings().listSteps(desk.clock().instant(), BATCH);
        new Turn(desk.unitOfWork(), 1, one -> one.forEach(this::take)).take(due);
        return due.size();
    }

    private void take(TicketId id) {
        Obstacles obstacles = desk.dependencies().hold(id, Action.CLOSE, Sight.EVERYTHING);
        Ticket ticket = desk.tickets().get(id);
        Instant now = desk.clock().instant();
        Optional<Step> step = timekeeping
                .timings()
                .find(id)
                .flatMap(Timing::stepAt)
                .filter(at -> !at.isAfter(now))
                .flatMap(at -> step(ticket));
        step.ifPresent(due -> {
            if (obstacles.bars(due.action())) {
                postpone(ticket, now);
            } else {
                Change taken = ticket.take(due, obstacles, Author.SYSTEM, now);
                desk.tickets().save(taken);
                desk.dependencies().settle(taken);
            }
        });
    }

    private static Optional<Step> step(Ticket ticket) {
        if (ticket.state().waiting().flatMap(waiting -> waiting.until()).isPresent()) {
            return Optional.of(new Step.Resume(Optional.empty()));
        }
        return ticket.status() == Status.RESOLVED
                ? Optional.of(new Step.Close(Outcome.SOLVED, Optional.empty()))
                : Optional.empty();
    }

    private void postpone(Ticket ticket, Instant now) {
        timekeeping
                .timings()
                .find(ticket.id())
                .ifPresent(timing -> timekeeping
                        .timings()
                        .keep(
                                ticket.id(),
                                new Timing(
                                        timing.course(),
                                        timing.governing(),
                                        timing.epoch(),
                                        timing.deadlines(),
                                        Optional.of(now.plus(LATER)))));
    }
}
