package org.appticket.bootstrap.container;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.appticket.application.delivery.SendNews;
import org.appticket.application.letter.SendLetters;
import org.appticket.application.port.account.Letters.Claim;
import org.appticket.application.webhook.PlanHookDeliveries;
import org.appticket.bootstrap.wiring.Application;
import org.appticket.domain.notification.Channel;

/** Sends letters and news as soon as they are due, by each channel in its own time. Every node does it; the store sees to it that each goes out from one. */
@Singleton
class Dispatch {

    private static final Logger LOG = Logger.getLogger("org.appticket.mail");
    /** A turn ends some time, whatever there is to send; the next one goes on. */
    private static final int MOST_ROUNDS = 1_000;

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Timetable timetable;

    @Inject
    Dispatch(Timetable timetable) {
        this.timetable = timetable;
    }

    void begin(Application application) {
        application.accounts().sendLetters().ifPresent(sending -> timetable.every(PAUSE, () -> attempt(sending)));
        SendNews sending = application.deliveries().sendNews();
        for (Channel channel : Channel.values()) {
            if (channel.leadsOutside()) {
                timetable.every(PAUSE, () -> attempt(sending, Optional.of(channel)));
            }
        }
        PlanHookDeliveries planning = application.webhooks().planHookDeliveries();
        timetable.every(PAUSE, () -> {
            attempt(planning);
            attempt(sending, Optional.empty());
        });
    }

    // A failure would end the schedule; the next round may succeed.
    private void attempt(SendLetters sending) {
        try {
            timetable.repeat(MOST_ROUNDS, () -> {
                SendLetters.Result result = sending.handle(new SendLetters.Command());
                result.abandoned().forEach(Dispatch::warn);
                return result.sent() > 0;
            });
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "letters wait: what is to be sent cannot be found out", failure);
        }
    }

    private void attempt(SendNews sending, Optional<Channel> channel) {
        try {
            timetable.repeat(MOST_ROUNDS, () -> {
                SendNews.Result result = sending.handle(new SendNews.Command(channel));
                warn(result);
                return result.sent() > 0;
            });
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "news wait: what is to be sent cannot be found out", failure);
        }
    }

    private void attempt(PlanHookDeliveries planning) {
        try {
            timetable.repeat(MOST_ROUNDS, () -> planSome(planning));
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "webhooks wait: what they are told cannot be found out", failure);
        }
    }

    private static boolean planSome(PlanHookDeliveries planning) {
        PlanHookDeliveries.Result result = planning.handle(new PlanHookDeliveries.Command());
        if (result.lost()) {
            LOG.warning("webhooks were not told of all events: nobody looked at them for too long");
        }
        return result.events() > 0;
    }

    private static void warn(SendNews.Result result) {
        result.abandoned().forEach(delivery -> LOG.warning(() -> "gave up delivery " + delivery));
        result.failure().ifPresent(failure -> LOG.log(Level.WARNING, "news of somebody wait", failure));
    }

    private static void warn(Claim claim) {
        LOG.warning(() -> "gave up the letter " + claim.letter() + " after " + claim.attempt() + " attempts");
    }
}
