package org.appticket.domain.assignment;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.id.PersonId;

/**
 * Somebody's part in a ticket. Why they declined is not in it: free text stands in the history alone.
 *
 * @param number within the ticket; never used for another assignment
 * @param assignee who
 * @param role what they are for the ticket; who declined does not lead
 * @param state how far it is
 * @param askedBy who asked them; nobody if they came of their own accord or the system asked
 * @param times when it came how far
 */
public record Assignment(
        int number,
        Assignee assignee,
        AssignmentRole role,
        AssignmentState state,
        Optional<PersonId> askedBy,
        Times times) {

    /**
     * Checks that it can be so.
     *
     * @throws InvalidValue if a team leads
     */
    public Assignment {
        if (role == AssignmentRole.LEAD && assignee.team().isPresent()) {
            throw InvalidValue.of("role", Problem.NOT_APPLICABLE);
        }
        if (role == AssignmentRole.LEAD && !state.isActive()) {
            throw new IllegalArgumentException("who declined does not lead");
        }
    }

    /**
     * When an assignment came how far, in microseconds.
     *
     * @param asked when they were asked
     * @param accepted when they accepted
     * @param done when they said that their part is done
     * @param declined when they declined, or gave back what they had accepted
     */
    public record Times(Instant asked, Optional<Instant> accepted, Optional<Instant> done, Optional<Instant> declined) {

        /** Cuts the instants to microseconds. */
        public Times {
            asked = asked.truncatedTo(ChronoUnit.MICROS);
            accepted = accepted.map(at -> at.truncatedTo(ChronoUnit.MICROS));
            done = done.map(at -> at.truncatedTo(ChronoUnit.MICROS));
            declined = declined.map(at -> at.truncatedTo(ChronoUnit.MICROS));
        }

        /**
         * Asked, and nothing yet.
         *
         * @param at when
         * @return the times
         */
        public static Times asked(Instant at) {
            return new Times(at, Optional.empty(), Optional.empty(), Optional.empty());
        }

        private Times reached(AssignmentState state, Instant at) {
            return switch (state) {
                case ASKED -> asked(at);
                case ACCEPTED -> new Times(asked, Optional.of(at), done, declined);
                case DONE -> new Times(asked, accepted.or(() -> Optional.of(at)), Optional.of(at), declined);
                case DECLINED -> new Times(asked, accepted, done, Optional.of(at));
            };
        }
    }

    static Assignment asked(int number, Assignee assignee, Optional<PersonId> by, Instant at) {
        Assignment asked = new Assignment(
                number, assignee, AssignmentRole.CONTRIBUTOR, AssignmentState.ASKED, by, Times.asked(at));
        boolean ownAccord = by.filter(assignee::is).isPresent();
        return ownAccord ? asked.unasked().reaching(AssignmentState.ACCEPTED, at) : asked;
    }

    private Assignment unasked() {
        return new Assignment(number, assignee, role, state, Optional.empty(), times);
    }

    Assignment as(AssignmentRole newRole) {
        return new Assignment(number, assignee, newRole, state, askedBy, times);
    }

    /** The same at another ticket. */
    Assignment joining(int newNumber) {
        return new Assignment(newNumber, assignee, AssignmentRole.CONTRIBUTOR, state, askedBy, times);
    }

    /** The same in that state already: no change. */
    Assignment answered(AssignmentState wanted, Instant at) {
        if (state == wanted) {
            return this;
        }
        if (!state.isPending()) {
            throw new AssignmentSettled(state, wanted);
        }
        return reaching(wanted, at);
    }

    private Assignment reaching(AssignmentState reached, Instant at) {
        AssignmentRole kept = reached.isActive() ? role : AssignmentRole.CONTRIBUTOR;
        return new Assignment(number, assignee, kept, reached, askedBy, times.reached(reached, at));
    }

    /**
     * Whether it is accountable for the ticket.
     *
     * @return true for the lead
     */
    public boolean leads() {
        return role == AssignmentRole.LEAD;
    }
}
