package org.appticket.adapters.rest.sla;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.application.view.sla.MovedDeadlines;

/** Which deadlines would move, on the wire. */
public record MovedDeadlinesBody(int count, int late, boolean complete, List<MovedBody> moved) {

    /** A deadline that would move. */
    public record MovedBody(long ticket, Optional<Instant> from, Optional<Instant> to, boolean late) {
        static MovedBody of(MovedDeadlines.Moved moved) {
            return new MovedBody(moved.ticket().value(), moved.from(), moved.to(), moved.late());
        }
    }

    /** As a preview found them. */
    public static MovedDeadlinesBody of(MovedDeadlines found) {
        return new MovedDeadlinesBody(
                found.count(),
                found.late(),
                found.complete(),
                found.moved().stream().map(MovedBody::of).toList());
    }
}
