package org.appticket.domain.sla.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What is true of every explanation. */
final class Segments {

    private Segments() {}

    static Duration counted(List<Segment> segments) {
        return segments.stream().map(Segment::amount).reduce(Duration.ZERO, Duration::plus);
    }

    static void requireWhole(List<Segment> segments, Instant from, Instant to) {
        Instant next = from;
        for (Segment segment : segments) {
            assertEquals(next, segment.from());
            assertTrue(segment.from().isBefore(segment.to()), segment.toString());
            assertEquals(
                    segment.kind() != Segment.Kind.COUNTED, segment.amount().isZero(), segment.toString());
            next = segment.to();
        }
        assertEquals(to, next);
    }
}
