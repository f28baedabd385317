package org.appticket.adapters.rest.multipart;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.appticket.adapters.rest.problem.Rejection;
import org.junit.jupiter.api.Test;

final class PaceTest {
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
    private final Pace pace = new Pace(now::get);

    private void later(Duration time) {
        now.addAndGet(time.toNanos());
    }

    @Test
    void who_is_slow_at_the_beginning_has_half_a_minute_to_catch_up() {
        later(Pace.GRACE);

        assertDoesNotThrow(() -> pace.came(1));
    }

    @Test
    void who_keeps_the_least_pace_may_take_as_long_as_it_takes() {
        for (int second = 0; second < 1_600; second++) {
            later(Duration.ofSeconds(1));
            assertDoesNotThrow(() -> pace.came(Math.toIntExact(Pace.LEAST_PER_SECOND)));
        }
    }

    @Test
    void who_sends_a_byte_now_and_then_is_cut_off() {
        for (int second = 0; second < 30; second++) {
            later(Duration.ofSeconds(1));
            pace.came(1);
        }
        later(Duration.ofSeconds(1));

        assertThrows(Rejection.class, () -> pace.came(1));
    }
}
