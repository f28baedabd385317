package org.appticket.domain.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SetbackTest {
    private static Duration rest(Duration asked) {
        return new Setback(Trouble.REFUSED_FOR_NOW, asked).rest();
    }

    @Test
    void whoever_asks_for_it_is_left_alone_for_a_day_at_most() {
        assertEquals(Duration.ZERO, Setback.of(Trouble.UNREACHABLE).rest());
        assertEquals(Duration.ZERO, rest(Duration.ofSeconds(-1)));
        assertEquals(Duration.ofHours(3), rest(Duration.ofHours(3)));
        assertEquals(Duration.ofDays(1), rest(Duration.ofDays(1)));
        assertEquals(Duration.ofDays(1), rest(Duration.ofDays(1).plusNanos(1)));
        assertEquals(Duration.ofDays(1), rest(Duration.ofSeconds(Long.MAX_VALUE)));
    }
}
