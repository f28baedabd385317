package org.appticket.bootstrap.container;

import org.appticket.application.sla.RaiseAlarms;
import org.appticket.application.sla.RefreshTimings;
import org.appticket.application.sla.TakeDueSteps;
import org.appticket.bootstrap.wiring.ticket.SlaUseCases;

/** Keeps the clocks of tickets right and says what they have to say; every node does so, each ticket once. */
final class ClockKeeping {

    /** A turn ends some time, whatever there is to do; the next one goes on. */
    private static final int MOST_ROUNDS = 20;

    private final Timetable timetable;
    private final RefreshTimings refreshing;
    private final RaiseAlarms raising;
    private final TakeDueSteps stepping;

    ClockKeeping(SlaUseCases sla, Timetable timetable) {
        this.timetable = timetable;
        this.refreshing = sla.refreshTimings();
        this.raising = sla.raiseAlarms();
        this.stepping = sla.takeDueSteps();
    }

    void refresh() {
        timetable.repeat(MOST_ROUNDS, () -> refreshing.handle(new RefreshTimings.Command()) > 0);
    }

    void step() {
        timetable.repeat(MOST_ROUNDS, () -> stepping.handle(new TakeDueSteps.Command()) > 0);
    }

    /** Two hundred a second and no more: thousands that are due at once wait for less than a minute, and requests go on beside them. */
    void alarm() {
        raising.handle(new RaiseAlarms.Command());
    }
}
