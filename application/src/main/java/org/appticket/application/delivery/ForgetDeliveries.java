package org.appticket.application.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.delivery.Outbox;

/** Forgets deliveries that are done with: what went out after a week, what was given up after a quarter of a year. */
public final class ForgetDeliveries {

    private static final Duration SENT_KEPT = Duration.ofDays(7);
    private static final Duration DEAD_KEPT = Duration.ofDays(90);

    private final UnitOfWork unitOfWork;
    private final Outbox outbox;
    private final InstantSource clock;

    /**
     * Over the outbox.
     *
     * @param unitOfWork what it is changed in
     * @param outbox what was to go out
     * @param clock what time it is
     */
    public ForgetDeliveries(UnitOfWork unitOfWork, Outbox outbox, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What is asked for. */
    public record Command() {}

    /**
     * Forgets them.
     *
     * @param command what is asked for
     * @return how many there were
     */
    public int handle(Command command) {
        Instant now = clock.instant();
        return unitOfWork.run(() -> outbox.forget(now.minus(SENT_KEPT), now.minus(DEAD_KEPT)));
    }
}
