package org.appticket.bootstrap.container;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Singleton;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.appticket.application.delivery.SendNews;
import org.appticket.application.letter.SendLetters;
import org.appticket.application.port.account.Letters.Claim;
import org.appticket.application.webhook.PlanHookDeliveries;
import org.appticket.bootstrap.wiring.Application;
import org.jspecify.annotations.Nullable;

/** Sends letters and news as soon as they are due. Every node does it; the store sees to it that each goes out from one. */
@Singleton
class Dispatch {

    private static final Logger LOG = Logger.getLogger("org.appticket.mail");

    @Resource
    @SuppressWarnings("NullAway.Init") // set by the container
    private ManagedScheduledExecutorService timer;

    private @Nullable Future<?> rounds;
    private @Nullable Future<?> news;

    void begin(Application application) {
        application.accounts().sendLetters().ifPresent(sending -> {
            rounds = timer.scheduleWithFixedDelay(() -> attempt(sending), 1, 1, TimeUnit.SECONDS);
        });
        SendNews sending = application.deliveries().sendNews();
        PlanHookDeliveries planning = application.webhooks().planHookDeliveries();
        news = timer.scheduleWithFixedDelay(
                () -> {
                    attempt(planning);
                    attempt(sending);
                },
                1,
                1,
                TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        if (rounds != null) {
            rounds.cancel(false);
        }
        if (news != null) {
            news.cancel(false);
        }
    }

    // A failure would end the schedule; the next round may succeed.
    private static void attempt(SendLetters sending) {
        try {
            SendLetters.Result result = sending.handle(new SendLetters.Command());
            while (result.sent() > 0) {
                result.abandoned().forEach(Dispatch::warn);
                result = sending.handle(new SendLetters.Command());
            }
            result.abandoned().forEach(Dispatch::warn);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "letters wait: what is to be sent cannot be found out", failure);
        }
    }

    private static void attempt(SendNews sending) {
        try {
            SendNews.Result result = sending.handle(new SendNews.Command());
            while (result.sent() > 0) {
                warn(result);
                result = sending.handle(new SendNews.Command());
            }
            warn(result);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "news wait: what is to be sent cannot be found out", failure);
        }
    }

    private static void attempt(PlanHookDeliveries planning) {
        try {
            PlanHookDeliveries.Result result = planning.handle(new PlanHookDeliveries.Command());
            while (result.events() > 0) {
                result = planning.handle(new PlanHookDeliveries.Command());
            }
            if (result.lost()) {
                LOG.warning("webhooks were not told of all events: nobody looked at them for too long");
            }
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "webhooks wait: what they are told cannot be found out", failure);
        }
    }

    private static void warn(SendNews.Result result) {
        result.abandoned().forEach(delivery -> LOG.warning(() -> "gave up delivery " + delivery));
        result.failure().ifPresent(failure -> LOG.log(Level.WARNING, "news of somebody wait", failure));
    }

    private static void warn(Claim claim) {
        LOG.warning(() -> "gave up the letter " + claim.letter() + " after " + claim.attempt() + " attempts");
    }
}
