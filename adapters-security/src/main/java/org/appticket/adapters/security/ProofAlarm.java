package org.appticket.adapters.security;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.appticket.application.port.throttle.ProofWatch;

/**
 * Counts attempts, and warns in the log, once a minute at most, when so many fail on this node that somebody may be guessing over
 * many accounts and from many places, where no single count shows it.
 */
public final class ProofAlarm implements ProofWatch {

    /** How many failures within a minute raise the alarm. */
    public static final int ALARMING = 100;

    private static final Logger LOG = Logger.getLogger("org.appticket.security");
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final InstantSource clock;
    private final Map<Outcome, LongAdder> counts = new EnumMap<>(Outcome.class);
    private Instant windowStart = Instant.EPOCH;
    private int failures;

    /**
     * Nothing was heard yet.
     *
     * @param clock what time it is
     */
    public ProofAlarm(InstantSource clock) {
        this.clock = clock;
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, new LongAdder());
        }
    }

    @Override
    public void heard(Outcome outcome) {
        counter(outcome).increment();
        if (outcome == Outcome.FAILED && isAlarming()) {
            LOG.log(
                    Level.WARNING,
                    "{0} sign-ins failed within a minute: somebody may be guessing passwords of many accounts",
                    ALARMING);
        }
    }

    /**
     * How many attempts ended so since the start.
     *
     * @param outcome how
     * @return the number
     */
    public long count(Outcome outcome) {
        return counter(outcome).sum();
    }

    private LongAdder counter(Outcome outcome) {
        return counts.getOrDefault(outcome, new LongAdder());
    }

    /** True for one failure in each minute that has too many. */
    private synchronized boolean isAlarming() {
        Instant now = clock.instant();
        if (!now.isBefore(windowStart.plus(WINDOW))) {
            windowStart = now;
            failures = 0;
        }
        failures++;
        return failures == ALARMING;
    }
}
