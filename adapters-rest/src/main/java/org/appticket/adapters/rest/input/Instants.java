package org.appticket.adapters.rest.input;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Instants as the wire writes them: ISO 8601 with an offset, in the years every database can keep. */
public final class Instants {
    /** What a message calls the form. */
    public static final String FORM = "2026-03-02T09:00:00Z";

    private static final Instant FIRST = Instant.parse("1000-01-02T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-30T00:00:00Z");
    private static final int LONGEST = 40;

    private Instants() {}

    public static Optional<Instant> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant())
                    .filter(instant -> !instant.isBefore(FIRST) && instant.isBefore(LAST));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
