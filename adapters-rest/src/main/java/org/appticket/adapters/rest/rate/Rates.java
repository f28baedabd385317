package org.appticket.adapters.rest.rate;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/** All limits of this node, each over keys of its own kind. */
public final class Rates {
    private static final int PEOPLE_BEHIND_THIS_MACHINE = 10;

    private final Limits limits;
    private final Map<Kind, RateLimit> rates = new EnumMap<>(Kind.class);
    private final Map<Kind, LongAdder> refusals = new EnumMap<>(Kind.class);

    /** What is counted. */
    public enum Kind {
        /** Requests with one API token, in a minute. */
        TOKEN(Duration.ofMinutes(1)),
        /** Requests of one session, in a minute. */
        SESSION(Duration.ofMinutes(1)),
        /** Requests of somebody unknown at one place, in a minute. */
        ANONYMOUS(Duration.ofMinutes(1)),
        /** Tickets that one person opens who does not work here, in an hour. */
        TICKETS(Duration.ofHours(1)),
        /** Files that one person attaches, in an hour. */
        UPLOADS(Duration.ofHours(1)),
        /** Searches of one person by words, and suggestions for them, in a minute. */
        SEARCH(Duration.ofMinutes(1));

        private final Duration period;

        Kind(Duration period) {
            this.period = period;
        }
    }

    /**
     * How many of each are allowed in their time.
     *
     * @param token for {@link Kind#TOKEN}; zero for any number, as for all others
     * @param session for {@link Kind#SESSION}
     * @param anonymous for {@link Kind#ANONYMOUS}
     * @param tickets for {@link Kind#TICKETS}
     * @param uploads for {@link Kind#UPLOADS}
     * @param search for {@link Kind#SEARCH}
     */
    public record Limits(int token, int session, int anonymous, int tickets, int uploads, int search) {
        int of(Kind kind) {
            return switch (kind) {
                case TOKEN -> token;
                case SESSION -> session;
                case ANONYMOUS -> anonymous;
                case TICKETS -> tickets;
                case UPLOADS -> uploads;
                case SEARCH -> search;
            };
        }
    }

    public Rates(Limits limits) {
        this(limits, System::nanoTime);
    }

    Rates(Limits limits, LongSupplier nanoTime) {
        this.limits = limits;
        for (Kind kind : Kind.values()) {
            rates.put(kind, new RateLimit(kind.period, nanoTime));
            refusals.put(kind, new LongAdder());
        }
    }

    /** How long to wait, if there were too many; else it is counted. */
    Optional<Duration> excess(Kind kind, String key) {
        return excess(kind, key, limits.of(kind));
    }

    /** As {@link #excess(Kind, String)}, for a place that may stand for many people. */
    Optional<Duration> excessOfMany(Kind kind, String key) {
        return excess(kind, key, limits.of(kind) * PEOPLE_BEHIND_THIS_MACHINE);
    }

    /** How many were refused since the start. */
    public long refused(Kind kind) {
        return refusals.getOrDefault(kind, new LongAdder()).sum();
    }

    private Optional<Duration> excess(Kind kind, String key, int most) {
        if (most == 0) {
            return Optional.empty();
        }
        Optional<Duration> wait = Optional.ofNullable(rates.get(kind))
                .map(rate -> rate.take(key, most))
                .filter(duration -> !duration.isZero());
        wait.ifPresent(tooEarly -> refusals.getOrDefault(kind, new LongAdder()).increment());
        return wait;
    }
}
