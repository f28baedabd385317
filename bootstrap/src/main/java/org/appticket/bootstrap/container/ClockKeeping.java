package org.appticket.bootstrap.container;

import org.appticket.application.sla.RaiseAlarms;
import org.appticket.application.sla.RefreshTimings;
import org.appticket.application.sla.TakeDueSteps;
import org.appticket.bootstrap.wiring.ticket.SlaUseCases;

/** Keeps the clocks of tickets right and says what they have to say; every node does so, each ticket once. */
final class ClockKeeping {

    /** A turn ends some time, whatever there is to do; the next one goes on. */
    private static final int MOST_ROUNDS = 20;

    private final RefreshTimings refreshing;
    private final RaiseAlarms raising;
    private final TakeDueSteps stepping;

    ClockKeeping(SlaUseCases sla) {
        this.refreshing = sla.refreshTimings();
        this.raising = sla.raiseAlarms();
        this.stepping = sla.takeDueSteps();
    }

    void refresh() {
        int round = 0;
        while (refreshing.handle(new RefreshTimings.Command()) > 0 && round < MOST_ROUNDS) {
            round++;
        }
    }

    void step() {
        int round = 0;
        while (stepping.handle(new TakeDueSteps.Command()) > 0 && round < MOST_ROUNDS) {
            round++;
        }
    }

    void alarm() {
        int round = 0;
        while (raising.handle(new RaiseAlarms.Command()) > 0 && round < MOST_ROUNDS) {
            round++;
        }
    }
}
