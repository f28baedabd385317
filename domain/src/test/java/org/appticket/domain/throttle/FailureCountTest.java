package org.appticket.domain.throttle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FailureCountTest {
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    /** The seconds to wait after each of so many failures, each as early as possible. */
    private static List<Long> delays(FailureLimit limit, int failures, Duration between) {
        List<Long> delays = new ArrayList<>();
        FailureCount count = FailureCount.none(START);
        Instant now = START;
        for (int i = 0; i < failures; i++) {
            count = count.raised(limit, now);
            delays.add(count.delayAt(now).toSeconds());
            now = now.plus(count.delayAt(now)).plus(between);
        }
        return delays;
    }

    @Test
    void an_account_waits_longer_and_longer_but_never_for_ever() {
        List<Long> delays = delays(FailureLimit.ACCOUNT, 200, Duration.ZERO);
        assertEquals(
                List.of(0L, 0L, 0L, 0L, 1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 512L, 900L, 900L),
                delays.subList(0, 16));
        assertEquals(900, delays.get(199));
    }

    @Test
    void failures_for_an_account_are_forgotten_after_a_day() {
        assertEquals(
                List.of(0L),
                delays(FailureLimit.ACCOUNT, 10, Duration.ofDays(1)).stream()
                        .distinct()
                        .toList());
    }

    @Test
    void a_place_is_closed_for_an_hour_after_thirty_failures_within_three_minutes() {
        List<Long> delays = delays(FailureLimit.PLACE, 31, Duration.ofSeconds(1));
        assertEquals(0, delays.get(28));
        assertEquals(3600, delays.get(29));
        assertEquals(0, delays.get(30), "it begins anew after that hour");
    }

    @Test
    void a_place_with_fewer_failures_within_three_minutes_stays_open() {
        assertEquals(
                List.of(0L),
                delays(FailureLimit.PLACE, 200, Duration.ofMillis(6_300)).stream()
                        .distinct()
                        .toList());
    }

    @Test
    void this_machine_is_closed_only_until_its_three_minutes_are_over() {
        List<Long> delays = delays(FailureLimit.THIS_MACHINE, 301, Duration.ofMillis(100));
        assertEquals(0, delays.get(298));
        assertEquals(150, delays.get(299));
        assertEquals(0, delays.get(300));
    }

    @Test
    void a_failure_that_was_none_is_taken_back() {
        FailureCount five = new FailureCount(4, START, START).raised(FailureLimit.ACCOUNT, START);
        assertEquals(Duration.ofSeconds(1), five.delayAt(START));
        FailureCount four = five.lowered(START);
        assertEquals(4, four.failures());
        assertEquals(Duration.ZERO, four.delayAt(START));
        assertEquals(0, FailureCount.none(START).lowered(START).failures());
    }
}
