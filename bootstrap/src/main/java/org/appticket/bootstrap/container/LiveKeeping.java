package org.appticket.bootstrap.container;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.appticket.adapters.rest.live.EventStreams;
import org.appticket.application.live.OrderEvents;
import org.appticket.bootstrap.wiring.Application;
import org.appticket.bootstrap.wiring.account.LiveUseCases;

/** Tells those who follow events of what is new, several times a second, until the server stops. */
@Singleton
class LiveKeeping {

    private static final Logger LOG = Logger.getLogger("org.appticket.live");
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final int MOST_ROUNDS = 20;

    private final Timetable timetable;
    private final Provider<EventStreams> streams;
    private boolean failing;

    @Inject
    LiveKeeping(Timetable timetable, Provider<EventStreams> streams) {
        this.timetable = timetable;
        this.streams = streams;
    }

    void begin(Application application) {
        OrderEvents ordering = new LiveUseCases(application.outside()).orderEvents();
        EventStreams all = streams.get();
        timetable.every(PAUSE, () -> attempt(ordering, all));
    }

    // A failure would end the schedule; the next turn may succeed. It is said once.
    private void attempt(OrderEvents ordering, EventStreams streams) {
        try {
            timetable.repeat(MOST_ROUNDS, () -> ordering.handle(new OrderEvents.Command()));
            streams.turn();
            failing = false;
        } catch (RuntimeException failure) {
            LOG.log(failing ? Level.FINE : Level.WARNING, "events wait; it is tried again", failure);
            failing = true;
        }
    }

    /** Nobody is told anything any more, and they know. */
    void close() {
        streams.get().end();
    }
}
