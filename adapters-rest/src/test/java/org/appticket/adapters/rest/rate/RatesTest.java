package org.appticket.adapters.rest.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.appticket.adapters.rest.rate.Rates.Kind;
import org.appticket.application.dsl.Together;
import org.junit.jupiter.api.Test;

final class RatesTest {
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
    private final Rates rates = new Rates(new Rates.Limits(60, 0, 3, 2, 1, 5), now::get);

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    private int taken(Kind kind, String key, int attempts) {
        int taken = 0;
        for (int i = 0; i < attempts; i++) {
            taken += rates.excess(kind, key).isEmpty() ? 1 : 0;
        }
        return taken;
    }

    @Test
    void so_many_at_once_and_then_evenly() {
        assertEquals(60, taken(Kind.TOKEN, "a", 100));
        assertEquals(Optional.of(Duration.ofSeconds(1)), rates.excess(Kind.TOKEN, "a"));
        pass(Duration.ofSeconds(1));
        assertEquals(1, taken(Kind.TOKEN, "a", 100));
        pass(Duration.ofSeconds(30));
        assertEquals(30, taken(Kind.TOKEN, "a", 100));
        pass(Duration.ofDays(365));
        assertEquals(60, taken(Kind.TOKEN, "a", 100));
    }

    @Test
    void each_key_and_each_kind_is_counted_apart() {
        assertEquals(60, taken(Kind.TOKEN, "a", 100));
        assertEquals(60, taken(Kind.TOKEN, "b", 100));
        assertEquals(3, taken(Kind.ANONYMOUS, "a", 100));
        assertEquals(2, taken(Kind.TICKETS, "a", 100));
        assertEquals(Optional.of(Duration.ofMinutes(30)), rates.excess(Kind.TICKETS, "a"));
        assertEquals(1, taken(Kind.UPLOADS, "a", 100));
        assertEquals(Optional.of(Duration.ofHours(1)), rates.excess(Kind.UPLOADS, "a"));
    }

    @Test
    void zero_is_any_number() {
        assertEquals(100_000, taken(Kind.SESSION, "a", 100_000));
        assertEquals(0, rates.refused(Kind.SESSION));
    }

    @Test
    void a_place_that_stands_for_many_has_ten_times_as_much() {
        int taken = 0;
        for (int i = 0; i < 100; i++) {
            taken += rates.excessOfMany(Kind.ANONYMOUS, "here").isEmpty() ? 1 : 0;
        }
        assertEquals(30, taken);
    }

    @Test
    void refusals_are_counted() {
        taken(Kind.ANONYMOUS, "a", 10);
        assertEquals(7, rates.refused(Kind.ANONYMOUS));
        assertEquals(0, rates.refused(Kind.TOKEN));
    }

    @Test
    void many_at_once_take_no_more_than_there_is() {
        int taken = Together.run(20, thread -> taken(Kind.TOKEN, "a", 20)).stream()
                .mapToInt(Integer::intValue)
                .sum();
        assertEquals(60, taken);
    }

    @Test
    void a_flood_of_keys_neither_fills_the_memory_nor_makes_anybody_wait() {
        RateLimit limit = new RateLimit(Duration.ofMinutes(1), now::get);
        for (int i = 0; i < 2 * RateLimit.MOST_KEYS + 10; i++) {
            assertEquals(Duration.ZERO, limit.take("key " + i, 60));
        }
        assertTrue(limit.keys() <= RateLimit.MOST_KEYS, () -> "keys: " + limit.keys());
    }

    @Test
    void full_buckets_are_forgotten_first() {
        RateLimit limit = new RateLimit(Duration.ofMinutes(1), now::get);
        for (int i = 0; i < RateLimit.MOST_KEYS - 1; i++) {
            limit.take("key " + i, 60);
        }
        pass(Duration.ofMinutes(2));
        limit.take("busy", 1);
        limit.take("one more", 1);
        assertTrue(limit.take("busy", 1).toSeconds() > 0);
        assertEquals(2, limit.keys());
    }
}
