package org.appticket.bootstrap.container;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
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

    private final Timetable timetable;

    @Inject
    Intake(Timetable timetable) {
        this.timetable = timetable;
    }

    /** What came in is dealt with also where no mailbox is read any more. */
    void begin(InboundUseCases useCases) {
        for (FetchMail fetching : useCases.fetchMail()) {
            timetable.every(useCases.incoming().poll(), () -> attempt(fetching));
        }
        HandleMail handling = useCases.handleMail();
        timetable.every(Duration.ofSeconds(1), () -> attempt(handling));
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

    private void attempt(HandleMail handling) {
        try {
            timetable.repeat(MOST_ROUNDS, () -> handleOne(handling));
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "mail that came in waits", failure);
        }
    }

    private static boolean handleOne(HandleMail handling) {
        HandleMail.Result result = handling.handle(new HandleMail.Command());
        result.failure().ifPresent(failure -> LOG.log(Level.WARNING, "a mail waits, or was put aside", failure));
        return result.any();
    }
}
