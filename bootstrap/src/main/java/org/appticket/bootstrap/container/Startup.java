package org.appticket.bootstrap.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.appticket.bootstrap.opening.CannotOpen;

/** Brings the application up when the server has deployed it, and tells the launcher how that went. */
@ApplicationScoped
class Startup {

    // The launcher reads these two; its classes are out of sight here.
    static final String READY = "org.appticket.start.ready";
    private static final String FAILURE = "org.appticket.start.failure";
    private static final Logger LOG = Logger.getLogger("org.appticket.start");

    private final Running running;
    private final FirstAdministrators firstAdministrators;
    private final Housekeeping housekeeping;
    private final Timetable timetable;
    private final Stopping stopping;
    private final LiveKeeping live;

    @Inject
    Startup(
            Running running,
            FirstAdministrators firstAdministrators,
            Housekeeping housekeeping,
            Timetable timetable,
            Stopping stopping,
            LiveKeeping live) {
        this.live = live;
        this.running = running;
        this.firstAdministrators = firstAdministrators;
        this.housekeeping = housekeeping;
        this.timetable = timetable;
        this.stopping = stopping;
    }

    void onStart(@Observes @Initialized(ApplicationScoped.class) Object event) {
        try {
            running.open();
            firstAdministrators.welcome(running.application());
            housekeeping.begin(running.application());
            live.begin(running.application());
            stopping.whenClosed(timetable::close);
            stopping.whenClosed(live::close);
            stopping.begin();
            System.setProperty(READY, "true");
        } catch (CannotOpen e) {
            LOG.log(Level.FINE, "the application did not start", e);
            System.setProperty(FAILURE, e.reason());
        }
    }
}
