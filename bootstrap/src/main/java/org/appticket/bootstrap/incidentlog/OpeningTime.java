package org.appticket.bootstrap.incidentlog;

import java.time.Instant;
import java.util.Optional;
import org.appticket.bootstrap.incidentlog.file.LogRow;
import org.appticket.bootstrap.incidentlog.file.LogRow.Opening;
import org.appticket.bootstrap.incidentlog.file.LogTime;

/**
 * When an incident is opened here: when it was reported. In some logs an incident was changed before it was reported; as a
 * history runs forwards, it is opened when its record was made then, or else at its first change.
 *
 * @param instant when
 * @param note what to tell the operator, if it is not when it was reported
 */
record OpeningTime(Instant instant, Optional<String> note) {

    /** When the incident is opened whose first row this is. */
    static OpeningTime of(LogRow first) {
        Opening opening = first.opening();
        Instant reported = opening.at().instant();
        Instant changed = first.at().instant(reported);
        if (!reported.isAfter(changed)) {
            return new OpeningTime(reported, Optional.empty());
        }
        LogTime substitute = opening.recordedAt()
                .filter(recorded -> !recorded.instant().isAfter(changed))
                .orElse(first.at());
        return new OpeningTime(
                substitute.instant(),
                Optional.of("it was reported at " + opening.at() + ", after its first row of " + first.at()
                        + "; it is opened at " + substitute + " instead"));
    }
}
