package org.appticket.adapters.rest.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.domain.calendar.Stretch;

/** A part of a span of time on the wire; the amounts of all parts sum to what was counted. */
record SegmentBody(Instant from, Instant to, Kind kind, Optional<String> because, String amount) {

    /** What a part is. */
    enum Kind {
        COUNTED,
        CLOSED,
        HOLIDAY
    }

    static List<SegmentBody> of(List<Stretch> stretches) {
        return stretches.stream().map(SegmentBody::of).toList();
    }

    private static SegmentBody of(Stretch stretch) {
        Kind kind = switch (stretch.kind()) {
            case OPEN -> Kind.COUNTED;
            case CLOSED -> Kind.CLOSED;
            case HOLIDAY -> Kind.HOLIDAY;
        };
        Duration amount = kind == Kind.COUNTED ? stretch.length() : Duration.ZERO;
        Optional<String> because = stretch.name().filter(any -> kind != Kind.COUNTED);
        return new SegmentBody(stretch.from(), stretch.to(), kind, because, amount.toString());
    }
}
