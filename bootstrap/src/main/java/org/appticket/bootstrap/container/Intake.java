package org.appticket.bootstrap.container;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.appticket.application.inbound.FetchMail;
import org.appticket.application.inbound.HandleMail;
import org.appticket.bootstrap.wiring.delivery.InboundUseCases;
import org.appticket.domain.Unavailable;

/**
 * Takes in mail. Every node looks at every mailbox, and the store sees to it that one of them reads it at a time; what came in
 * is dealt with by all of them.
 */
@Singleton
class Intake {

    private static final Logger LOG = Logger.getLogger("org.appticket.mail");
    private static final int MOST_ROUNDS = 1_000;

    @Resource
    @SuppressWarnings("NullAway.Init") // set by the container
    private ManagedScheduledExecutorService timer;

    private final List<Future<?>> turns = new ArrayList<>();

    /** What came in is dealt with also where no mailbox is read any more. */
    void begin(InboundUseCases useCases) {
        long pause = useCases.incoming().poll().toMillis();
        for (FetchMail fetching : useCases.fetchMail()) {
            turns.add(timer.scheduleWithFixedDelay(() -> attempt(fetching), pause, pause, TimeUnit.MILLISECONDS));
        }
        HandleMail handling = useCases.handleMail();
        turns.add(timer.scheduleWithFixedDelay(() -> attempt(handling), 1, 1, TimeUnit.SECONDS));
    }

    @PreDestroy
    void end() {
        turns.forEach(turn -> turn.cancel(false));
    }

    // A failure would end the schedule; the next turn may succeed.
    private static void attempt(FetchMail fetching) {
        try {
            fetching.handle(new FetchMail.Command());
        } catch (Unavailable away) {
            LOG.log(Level.FINE, "a mailbox is looked at again later", away);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "mail waits in a mailbox", failure);
        }
    }

    private static void attempt(HandleMail handling) {
        try {
            boolean more = true;
            for (int round = 0; more && round < MOST_ROUNDS; round++) {
                HandleMail.Result result = handling.handle(new HandleMail.Command());
                result.failure()
                        .ifPresent(failure -> LOG.log(Level.WARNING, "a mail waits, or was put aside", failure));
                more = result.any();
            }
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "mail that came in waits", failure);
        }
    }
}
