package org.appticket.domain.sla.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.appticket.domain.sla.Target;
import org.appticket.domain.sla.course.Mark;
import org.appticket.domain.sla.course.Sign;

/**
 * One time that a clock runs, with its pauses (rule SLA-8 in {@code docs/rules.md}).
 *
 * @param start what it runs since
 * @param legs during which it ran or paused, at least one; each goes on until the next one or the stop
 * @param stop what it does not run for any more
 */
record Run(Mark start, List<Leg> legs, Optional<Stop> stop) {

    /**
     * A part during which the clock ran or paused.
     *
     * @param from since when
     * @param runs whether it ran
     * @param because since which event
     */
    record Leg(Instant from, boolean runs, long because) {}

    /**
     * The end of a run.
     *
     * @param mark what ended it
     * @param move how
     */
    record Stop(Mark mark, Move move) {
        Instant at() {
            return mark.at();
        }
    }

    /** What becomes of a run. */
    enum Move {
        /** Nothing. */
        STAY,
        /** Another one begins. */
        BEGIN,
        /** It goes on. */
        RUN,
        /** It pauses. */
        PAUSE,
        /** It has led to what was promised, which may turn out to be wrong. */
        MEET,
        /** It has led to what was promised. */
        MEET_FOR_GOOD,
        /** It is of no use, unless it goes on. */
        DROP,
        /** It is of no use any more. */
        DROP_FOR_GOOD,
        /** There is none any more. */
        FORGET;

        boolean meets() {
            return this == MEET || this == MEET_FOR_GOOD;
        }

        private boolean isLasting() {
            return this == MEET_FOR_GOOD || this == DROP_FOR_GOOD;
        }
    }

    /** The last run of a clock, if it ran at all. */
    static Optional<Run> last(Target target, List<Mark> marks, boolean pausesForDependency) {
        Moves moves = new Moves(target, pausesForDependency);
        Optional<Run> run = Optional.empty();
        Sign phase = Sign.WORK;
        for (Mark mark : marks) {
            phase = mark.sign().isPhase() ? mark.sign() : phase;
            Move move = moves.at(mark.sign(), run);
            if (move == Move.BEGIN) {
                run = Optional.of(begun(mark, moves.in(phase)));
            } else if (move == Move.FORGET) {
                run = Optional.empty();
            } else if (move != Move.STAY && run.isPresent()) {
                run = Optional.of(run.get().after(mark, move));
            }
        }
        return run;
    }

    private static Run begun(Mark mark, Move move) {
        boolean paused = move == Move.PAUSE;
        List<Leg> legs = new ArrayList<>();
        legs.add(new Leg(mark.at(), !paused, mark.sequence()));
        Optional<Stop> stop = move == Move.RUN || paused ? Optional.empty() : Optional.of(new Stop(mark, move));
        return new Run(mark, legs, stop);
    }

    private Run after(Mark mark, Move move) {
        if (move == Move.RUN || move == Move.PAUSE) {
            return isOver() ? this : going(mark, move == Move.RUN);
        }
        return stop.isPresent() ? this : new Run(start, legs, Optional.of(new Stop(mark, move)));
    }

    private boolean isOver() {
        return stop.filter(end -> end.move().isLasting()).isPresent();
    }

    /** What went by since a stop that was none did not count. */
    private Run going(Mark mark, boolean runs) {
        stop.ifPresent(end -> legs.add(new Leg(end.at(), false, end.mark().sequence())));
        if (!runs || !lastLeg().runs()) {
            legs.add(new Leg(mark.at(), runs, mark.sequence()));
        }
        return stop.isEmpty() ? this : new Run(start, legs, Optional.empty());
    }

    Leg lastLeg() {
        return legs.get(legs.size() - 1);
    }

    /** When a leg is over; nothing if it goes on. */
    Optional<Instant> end(int leg) {
        return leg + 1 < legs.size() ? Optional.of(legs.get(leg + 1).from()) : stop.map(Stop::at);
    }

    boolean isRunning() {
        return stop.isEmpty() && lastLeg().runs();
    }
}
