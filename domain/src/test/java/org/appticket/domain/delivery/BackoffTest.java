package org.appticket.domain.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private static final int MIDDLE = 127;

    @Test
    void pauses_double_from_a_minute_to_six_hours() {
        assertEquals(60, Math.round(Backoff.USUAL.pause(1, MIDDLE).toMillis() / 1_000.0));
        assertEquals(120, Math.round(Backoff.USUAL.pause(2, MIDDLE).toMillis() / 1_000.0));
        assertEquals(256, Math.round(Backoff.USUAL.pause(9, MIDDLE).toMillis() / 60_000.0));
        assertEquals(6, Math.round(Backoff.USUAL.pause(10, MIDDLE).toMillis() / 3_600_000.0));
        assertEquals(Backoff.USUAL.pause(10, MIDDLE), Backoff.USUAL.pause(1_000_000, MIDDLE));
    }

    @Test
    void chance_makes_them_a_fifth_longer_or_shorter() {
        assertEquals(Duration.ofSeconds(48), Backoff.USUAL.pause(1, 0));
        assertEquals(Duration.ofSeconds(72), Backoff.USUAL.pause(1, 255));
    }

    @Test
    void patience_ends_after_three_days() {
        Instant since = Instant.parse("2026-03-02T09:00:00Z");
        assertFalse(Backoff.USUAL.isOver(since, since.plus(Duration.ofDays(3)).minusMillis(1)));
        assertTrue(Backoff.USUAL.isOver(since, since.plus(Duration.ofDays(3))));
    }

    @Test
    void pauses_grow() {
        Duration minute = Duration.ofMinutes(1);
        assertThrows(IllegalArgumentException.class, () -> new Backoff(Duration.ZERO, minute, minute));
        assertThrows(IllegalArgumentException.class, () -> new Backoff(minute.plusMillis(1), minute, minute));
    }
}
