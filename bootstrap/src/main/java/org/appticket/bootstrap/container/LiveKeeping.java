package org.appticket.bootstrap.container;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.appticket.adapters.rest.live.EventStreams;
import org.appticket.application.live.OrderEvents;
import org.appticket.bootstrap.wiring.Application;
import org.appticket.bootstrap.wiring.account.LiveUseCases;
import org.jspecify.annotations.Nullable;

/** Tells those who follow events of what is new, several times a second, until the server stops. */
@Singleton
class LiveKeeping {

    private static final Logger LOG = Logger.getLogger("org.appticket.live");
    private static final int TURN_MILLIS = 250;
    private static final int MOST_ROUNDS = 20;

    @Resource
    @SuppressWarnings("NullAway.Init") // set by the container
    private ManagedScheduledExecutorService timer;

    private final Provider<EventStreams> streams;
    private @Nullable Future<?> turns;
    private boolean failing;

    @Inject
    LiveKeeping(Provider<EventStreams> streams) {
        this.streams = streams;
    }

    void begin(Application application) {
        OrderEvents ordering = new LiveUseCases(application.outside()).orderEvents();
        EventStreams all = streams.get();
        turns = timer.scheduleWithFixedDelay(
                () -> attempt(ordering, all), TURN_MILLIS, TURN_MILLIS, TimeUnit.MILLISECONDS);
    }

    // A failure would end the schedule; the next turn may succeed. It is said once.
    private void attempt(OrderEvents ordering, EventStreams streams) {
        try {
            order(ordering);
            streams.turn();
            failing = false;
        } catch (RuntimeException failure) {
            LOG.log(failing ? Level.FINE : Level.WARNING, "events wait; it is tried again", failure);
            failing = true;
        }
    }

    private static void order(OrderEvents ordering) {
        int round = 0;
        while (ordering.handle(new OrderEvents.Command()) && round < MOST_ROUNDS) {
            round++;
        }
    }

    /** Nobody is told anything any more, and they know. */
    void close() {
        end();
        streams.get().end();
    }

    @PreDestroy
    void end() {
        if (turns != null) {
            turns.cancel(false);
        }
    }
}
