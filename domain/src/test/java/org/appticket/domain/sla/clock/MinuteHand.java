package org.appticket.domain.sla.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.appticket.domain.calendar.BusinessCalendar;
import org.appticket.domain.lifecycle.WaitingFor;
import org.appticket.domain.sla.Budget;
import org.appticket.domain.sla.Target;
import org.appticket.domain.sla.story.Life.Moment;

/**
 * The same clock, told in another way: it looks at the ticket itself, minute by minute, and knows of no events. For use by one
 * thread, once.
 */
final class MinuteHand {

    /** What the clock does. */
    enum Mode {
        OFF,
        RUN,
        PAUSE,
        MET,
        DROPPED
    }

    private final Target target;
    private final boolean pausesForDependency;
    private final BusinessCalendar calendar;
    private final Budget budget;
    private Mode mode = Mode.OFF;
    private Optional<Instant> start = Optional.empty();
    private Optional<Instant> stop = Optional.empty();
    private Optional<Instant> passed = Optional.empty();
    private Instant legStart = Instant.EPOCH;
    private long used;
    private long rested;
    private boolean beyond;

    MinuteHand(Target target, boolean pausesForDependency, BusinessCalendar calendar, Budget budget) {
        this.target = target;
        this.pausesForDependency = pausesForDependency;
        this.calendar = calendar;
        this.budget = budget;
    }

    void live(List<Moment> moments, Instant now) {
        for (int index = 0; index < moments.size(); index++) {
            Moment moment = moments.get(index);
            turn(moment);
            Instant end = index + 1 < moments.size() ? moments.get(index + 1).at() : now;
            for (Instant minute = moment.at(); minute.isBefore(end); minute = next(minute)) {
                tick(minute);
            }
        }
    }

    private static Instant next(Instant minute) {
        return minute.plus(1, ChronoUnit.MINUTES);
    }

    private void turn(Moment moment) {
        Mode before = mode;
        mode = mode(moment);
        boolean fresh = mode == Mode.RUN || mode == Mode.PAUSE || (target == Target.TEAM && mode == Mode.MET);
        if (fresh && (begins(before) || (target == Target.TEAM && moment.queued()))) {
            start = Optional.of(moment.at());
            legStart = moment.at();
            passed = Optional.empty();
            used = 0;
            rested = 0;
            beyond = false;
            before = Mode.OFF;
            stop = Optional.empty();
        }
        if (mode == Mode.OFF) {
            start = Optional.empty();
        }
        if (mode == Mode.RUN && before != Mode.RUN) {
            legStart = moment.at();
        }
        boolean stops = mode == Mode.MET || mode == Mode.DROPPED;
        boolean stopped = before == Mode.MET || before == Mode.DROPPED;
        if (!stops) {
            stop = Optional.empty();
        } else if (!stopped) {
            stop = Optional.of(moment.at());
        }
    }

    private boolean begins(Mode before) {
        return switch (target) {
            case ACCEPTANCE -> before == Mode.OFF || before == Mode.MET;
            case FIRST_RESPONSE -> before == Mode.OFF || before == Mode.MET || (before == Mode.DROPPED && beyond);
            case RESOLUTION, TEAM -> before == Mode.OFF;
            case SUPPLIER -> before == Mode.OFF || before == Mode.MET;
        };
    }

    private Mode mode(Moment moment) {
        boolean gone = !moment.isLive() && !moment.isResolved();
        if (gone && target != Target.TEAM) {
            return mode == Mode.RUN || mode == Mode.PAUSE ? Mode.DROPPED : mode;
        }
        return switch (target) {
            case ACCEPTANCE -> moment.isLive() && !moment.isLed() ? Mode.RUN : Mode.MET;
            case FIRST_RESPONSE -> answer(moment);
            case RESOLUTION -> work(moment);
            case TEAM -> team(moment, gone);
            case SUPPLIER -> supplier(moment);
        };
    }

    /** Beyond means that the requester led: what comes then is another run. */
    private Mode answer(Moment moment) {
        if (moment.isResolved() && !moment.answered()) {
            return mode;
        }
        if (!moment.spoken()) {
            return Mode.OFF;
        }
        if (moment.answered()) {
            return mode == Mode.OFF ? Mode.OFF : mode == Mode.DROPPED ? Mode.DROPPED : Mode.MET;
        }
        if (moment.requesterLeads()) {
            beyond = true;
            return mode == Mode.OFF ? Mode.OFF : Mode.DROPPED;
        }
        return Mode.RUN;
    }

    private Mode work(Moment moment) {
        if (moment.isResolved()) {
            return Mode.MET;
        }
        boolean paused = moment.waitingFor()
                .filter(waiting -> waiting != WaitingFor.DEPENDENCY || pausesForDependency)
                .isPresent();
        return paused ? Mode.PAUSE : Mode.RUN;
    }

    private Mode team(Moment moment, boolean gone) {
        if (moment.ticket().details().team().isEmpty()) {
            return Mode.OFF;
        }
        if (gone) {
            return mode == Mode.RUN || mode == Mode.PAUSE ? Mode.DROPPED : mode;
        }
        return work(moment);
    }

    private Mode supplier(Moment moment) {
        if (moment.waitingFor().equals(Optional.of(WaitingFor.THIRD_PARTY))) {
            return Mode.RUN;
        }
        return mode == Mode.RUN ? Mode.MET : mode;
    }

    private void tick(Instant minute) {
        if (mode == Mode.OFF) {
            return;
        }
        boolean open = calendar.isOpen(minute);
        if (mode != Mode.RUN) {
            rested += open ? 1 : 0;
            return;
        }
        Optional<Instant> due = due(minute);
        if (passed.isEmpty() && due.filter(over -> !over.isAfter(minute)).isPresent()) {
            passed = due;
        }
        used += open ? 1 : 0;
    }

    /** The deadline as far as it is known at a minute of a running clock. */
    private Optional<Instant> due(Instant minute) {
        if (budget instanceof Budget.OfWorkingDays days) {
            Instant base = calendar.plusWorkingDays(start.orElseThrow(), days.days());
            Instant due = calendar.plus(base, Duration.ofMinutes(rested));
            return Optional.of(due.isBefore(legStart) ? legStart : due);
        }
        return used < promised() ? Optional.empty() : Optional.of(minute);
    }

    private long promised() {
        return ((Budget.OfTime) budget).duration().toMinutes();
    }

    ClockState state() {
        if (mode == Mode.OFF) {
            return ClockState.NONE;
        }
        if (passed.isPresent()) {
            return ClockState.BREACHED;
        }
        return switch (mode) {
            case RUN -> ClockState.RUNNING;
            case PAUSE -> ClockState.PAUSED;
            case MET -> ClockState.MET;
            case OFF, DROPPED -> ClockState.NONE;
        };
    }

    /** What a running clock will reach, if nothing else happens. */
    Optional<Instant> deadline(Instant now) {
        if (passed.isPresent() || mode != Mode.RUN) {
            return passed;
        }
        Instant minute = now;
        while (passed.isEmpty()) {
            tick(minute);
            minute = next(minute);
        }
        return passed;
    }

    boolean isRunning() {
        return mode == Mode.RUN;
    }

    Optional<Instant> start() {
        return start;
    }

    Optional<Instant> stop() {
        return stop;
    }

    Duration used() {
        return Duration.ofMinutes(used);
    }
}
