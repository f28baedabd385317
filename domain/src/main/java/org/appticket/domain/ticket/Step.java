package org.appticket.domain.ticket;

import java.time.Instant;
import java.util.Optional;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.TextRule;
import org.appticket.domain.assignment.Assignments;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.lifecycle.Action;
import org.appticket.domain.lifecycle.Lifecycle;
import org.appticket.domain.lifecycle.Outcome;
import org.appticket.domain.people.Author;

/** A step of a ticket's life: one record per {@link Action}, with what it needs. */
public sealed interface Step {

    /**
     * Somebody begins to work on it, and becomes its lead if it has none.
     *
     * @param reason why, if somebody says so
     */
    record Start(Optional<String> reason) implements Step {
        /** Checks the reason. */
        public Start {
            reason = TextRule.REASON.check("reason", reason);
        }

        /** Without a reason. */
        public Start() {
            this(Optional.empty());
        }

        @Override
        public Action action() {
            return Action.START;
        }

        @Override
        public TicketState from(Ticket ticket, Instant now) {
            return new TicketState.InProgress();
        }
    }

    /**
     * Work rests until something happens.
     *
     * @param waiting what for, and until when; a date must be in the future
     * @param reason why, if somebody says so
     */
    record Wait(TicketState.Waiting waiting, Optional<String> reason) implements Step {
        /** Checks the reason. */
        public Wait {
            reason = TextRule.REASON.check("reason", reason);
        }

        @Override
        public Action action() {
            return Action.WAIT;
        }

        @Override
        public TicketState from(Ticket ticket, Instant now) {
            if (waiting.until().filter(until -> !until.isAfter(now)).isPresent()) {
                throw InvalidValue.of("until", Problem.NOT_IN_FUTURE);
            }
            return waiting;
        }
    }

    /**
     * Work goes on after a wait.
     *
     * @param reason why, if somebody says so
     */
    record Resume(Optional<String> reason) implements Step {
        /** Checks the reason. */
        public Resume {
            reason = TextRule.REASON.check("reason", reason);
        }

        @Override
        public Action action() {
            return Action.RESUME;
        }

        @Override
        public TicketState from(Ticket ticket, Instant now) {
            return new TicketState.InProgress();
        }
    }

    /**
     * A resolution is given.
     *
     * @param resolution how it was solved, as {@link TextRule#RESOLUTION} wants it
     * @param reason why, if somebody says so
     */
    record Resolve(String resolution, Optional<String> reason) implements Step {
        /** Checks the texts. */
        public Resolve {
            resolution = TextRule.RESOLUTION.check("resolution", resolution);
            reason = TextRule.REASON.check("reason", reason);
        }

        /**
         * Without a reason.
         *
         * @param resolution how it was solved
         */
        public Resolve(String resolution) {
            this(resolution, Optional.empty());
        }

        @Override
        public Action action() {
            return Action.RESOLVE;
        }

        @Override
        public TicketState from(Ticket ticket, Instant now) {
            return new TicketState.Resolved(new Resolution(resolution, now));
        }
    }

    /**
     * The resolution is refused, or did not last.
     *
     * @param reason why, if somebody says so
     */
    record Reopen(Optional<String> reason) implements Step {
        /** Checks the reason. */
        public Reopen {
            reason = TextRule.REASON.check("reason", reason);
        }

        @Override
        public Action action() {
            return Action.REOPEN;
        }

        @Override
        public TicketState from(Ticket ticket, Instant now) {
            return new TicketState.InProgress();
        }
    }

    /**
     * The resolution is confirmed.
     *
     * @param outcome how it ended, one of {@link Outcome#OF_CLOSING}
     * @param reason why, if somebody says so
     */
    record Close(Outcome outcome, Optional<String> reason) implements Step {
        /** Checks the reason. */
        public Close {
            reason = TextRule.REASON.check("reason", reason);
        }

        @Override
        public Action action() {
            return Action.CLOSE;
        }

        @Override
        public TicketState from(Ticket ticket, Instant now) {
            return new TicketState.Closed(outcome, now, ticket.state().givenResolution());
        }
    }

    /**
     * It ends without a resolution.
     *
     * @param outcome how it ended, one of {@link Outcome#OF_CANCELLING}
     * @param reason why, if somebody says so
     */
    record Cancel(Outcome outcome, Optional<String> reason) implements Step {
        /** Checks the reason. */
        public Cancel {
            reason = TextRule.REASON.check("reason", reason);
        }

        @Override
        public Action action() {
            return Action.CANCEL;
        }

        @Override
        public TicketState from(Ticket ticket, Instant now) {
            return new TicketState.Closed(outcome, now, Optional.empty());
        }
    }

    /**
     * The action that this step is.
     *
     * @return what the {@link Lifecycle} is asked about
     */
    Action action();

    /**
     * The state that the step leads to.
     *
     * @param ticket the ticket before it
     * @param now when it is taken
     * @return the state after it
     * @throws InvalidValue if something that the step says is not as it must be
     */
    TicketState from(Ticket ticket, Instant now);

    /**
     * Why the step is taken.
     *
     * @return nothing if nobody says so
     */
    Optional<String> reason();

    /**
     * Who is assigned after the step: whoever works on the ticket has accepted it, and leads if they start what nobody leads
     * (rule ASG-5 in {@code docs/rules.md}).
     *
     * @param assignments who was before
     * @param by who takes the step
     * @param now when
     * @return who is now
     */
    default Assignments assigned(Assignments assignments, Author by, Instant now) {
        return switch (action()) {
            case START, WAIT, RESUME, RESOLVE ->
                by.person()
                        .map(person -> assignments.workedOnBy(person, action() == Action.START, now))
                        .orElse(assignments);
            case REOPEN, CLOSE, CANCEL -> assignments;
        };
    }

    /**
     * How the step is told in the history.
     *
     * @return the kind of its event
     */
    default EventKind kind() {
        return switch (action()) {
            case START -> EventKind.STARTED;
            case WAIT -> EventKind.WAITED;
            case RESUME -> EventKind.RESUMED;
            case RESOLVE -> EventKind.RESOLVED;
            case REOPEN -> EventKind.REOPENED;
            case CLOSE -> EventKind.CLOSED;
            case CANCEL -> EventKind.CANCELLED;
        };
    }
}
