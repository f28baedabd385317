package org.appticket.domain.sla.clock;

import java.util.Optional;
import org.appticket.domain.sla.Target;
import org.appticket.domain.sla.clock.Run.Move;
import org.appticket.domain.sla.course.Sign;

/**
 * What the clock of a target does when something happens (rules SLA-4 to SLA-7 in {@code docs/rules.md}).
 *
 * @param target which
 * @param pausesForDependency whether work on the ticket rests while it waits for another one
 */
record Moves(Target target, boolean pausesForDependency) {

    Move at(Sign sign, Optional<Run> run) {
        return switch (target) {
            case ACCEPTANCE ->
                switch (sign) {
                    case LEAD_WANTED -> Move.BEGIN;
                    case LEAD_FOUND -> Move.MEET_FOR_GOOD;
                    default -> in(sign);
                };
            case FIRST_RESPONSE ->
                switch (sign) {
                    case ANSWER_WANTED -> Move.BEGIN;
                    case ANSWERED -> Move.MEET_FOR_GOOD;
                    case NO_ANSWER_WANTED -> Move.DROP_FOR_GOOD;
                    default -> in(sign);
                };
            case RESOLUTION -> run.isEmpty() ? Move.BEGIN : in(sign);
            case TEAM ->
                switch (sign) {
                    case QUEUED -> Move.BEGIN;
                    case UNQUEUED -> Move.FORGET;
                    default -> in(sign);
                };
            case SUPPLIER -> sign == Sign.WAIT_FOR_THIRD_PARTY && !isDropped(run) ? Move.BEGIN : in(sign);
        };
    }

    /** A ticket that is taken out of another one waits as before. */
    private static boolean isDropped(Optional<Run> run) {
        return run.flatMap(Run::stop).filter(stop -> stop.move() == Move.DROP).isPresent();
    }

    /** What it does where a ticket stands. */
    Move in(Sign phase) {
        if (phase == Sign.CANCELLED || phase == Sign.MERGED) {
            return Move.DROP;
        }
        if (!phase.isPhase()) {
            return Move.STAY;
        }
        return switch (target) {
            // What is missing is not wanted any more once there is a resolution, which has a sign of its own.
            case ACCEPTANCE, FIRST_RESPONSE -> phase == Sign.RESOLVED ? Move.STAY : Move.RUN;
            case RESOLUTION, TEAM -> ofWork(phase);
            case SUPPLIER -> phase == Sign.WAIT_FOR_THIRD_PARTY ? Move.RUN : Move.MEET_FOR_GOOD;
        };
    }

    private Move ofWork(Sign phase) {
        if (phase == Sign.RESOLVED) {
            return Move.MEET;
        }
        boolean runs = phase == Sign.WORK || (phase == Sign.WAIT_FOR_DEPENDENCY && !pausesForDependency);
        return runs ? Move.RUN : Move.PAUSE;
    }
}
