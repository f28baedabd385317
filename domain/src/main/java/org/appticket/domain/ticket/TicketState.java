package org.appticket.domain.ticket;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Outcome;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.lifecycle.WaitingFor;

/** What is true of a ticket in each status: a fact that does not exist yet cannot be written down. */
public sealed interface TicketState {

    /**
     * The status.
     *
     * @return the one that this state belongs to
     */
    Status status();

    /** Nobody works on it yet. */
    record Open() implements TicketState {
        @Override
        public Status status() {
            return Status.OPEN;
        }
    }

    /** Somebody works on it. */
    record InProgress() implements TicketState {
        @Override
        public Status status() {
            return Status.IN_PROGRESS;
        }
    }

    /**
     * Work rests.
     *
     * @param waitingFor until what happens
     * @param until until when at the latest; always there for {@link WaitingFor#SCHEDULED}, never otherwise
     */
    record Waiting(WaitingFor waitingFor, Optional<Instant> until) implements TicketState {

        /**
         * Sees to it that there is a date exactly where one is waited for, in microseconds.
         *
         * @throws InvalidValue otherwise
         */
        public Waiting {
            boolean scheduled = waitingFor == WaitingFor.SCHEDULED;
            if (scheduled != until.isPresent()) {
                throw InvalidValue.of("until", scheduled ? Problem.REQUIRED : Problem.NOT_APPLICABLE);
            }
            until = until.map(instant -> instant.truncatedTo(ChronoUnit.MICROS));
        }

        @Override
        public Status status() {
            return Status.WAITING;
        }
    }

    /**
     * A resolution was given.
     *
     * @param resolution how it was solved
     */
    record Resolved(Resolution resolution) implements TicketState {
        @Override
        public Status status() {
            return Status.RESOLVED;
        }
    }

    /**
     * It has ended.
     *
     * @param outcome how
     * @param at when
     * @param resolution how it was solved, if it was resolved before it was closed
     */
    record Closed(Outcome outcome, Instant at, Optional<Resolution> resolution) implements TicketState {

        /**
         * Sees to it that the outcome goes with the way it ended, and cuts the instant to microseconds.
         *
         * @throws InvalidValue otherwise
         */
        public Closed {
            boolean fits = (resolution.isPresent() ? Outcome.OF_CLOSING : Outcome.OF_CANCELLING).contains(outcome);
            if (!fits) {
                throw InvalidValue.of("outcome", Problem.NOT_APPLICABLE);
            }
            at = at.truncatedTo(ChronoUnit.MICROS);
        }

        @Override
        public Status status() {
            return Status.CLOSED;
        }
    }

    /**
     * It was merged into another ticket: closed as its duplicate, and able to become what it was.
     *
     * @param into the ticket that goes on for both
     * @param at when
     * @param former where it stood before; never an end
     */
    record Merged(TicketId into, Instant at, TicketState former) implements TicketState {

        /**
         * Sees to it that what had ended before was not merged, and cuts the instant to microseconds.
         *
         * @throws IllegalArgumentException otherwise
         */
        public Merged {
            if (former.status() == Status.CLOSED) {
                throw new IllegalArgumentException("an ended ticket was merged");
            }
            at = at.truncatedTo(ChronoUnit.MICROS);
        }

        @Override
        public Status status() {
            return Status.CLOSED;
        }
    }

    /**
     * The wait, if work rests.
     *
     * @return nothing in every other status
     */
    default Optional<Waiting> waiting() {
        return this instanceof Waiting waiting ? Optional.of(waiting) : Optional.empty();
    }

    /**
     * The resolution that holds now.
     *
     * @return nothing unless the ticket is resolved, or was closed after it
     */
    default Optional<Resolution> givenResolution() {
        if (this instanceof Resolved resolved) {
            return Optional.of(resolved.resolution());
        }
        return closed().flatMap(Closed::resolution);
    }

    /**
     * The end, if it has ended.
     *
     * @return nothing in every other status
     */
    default Optional<Closed> closed() {
        Optional<Closed> duplicate =
                merged().map(merged -> new Closed(Outcome.DUPLICATE, merged.at(), Optional.empty()));
        return this instanceof Closed closed ? Optional.of(closed) : duplicate;
    }

    /**
     * The merge, if it was merged into another ticket.
     *
     * @return nothing in every other case
     */
    default Optional<Merged> merged() {
        return this instanceof Merged merged ? Optional.of(merged) : Optional.empty();
    }
}
