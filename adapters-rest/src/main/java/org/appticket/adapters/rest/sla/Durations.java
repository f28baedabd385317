package org.appticket.adapters.rest.sla;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Durations as the wire writes them: ISO 8601 in hours, minutes and seconds. Days, weeks, months and years are not understood,
 * because nobody could say how long they are in business time.
 */
public final class Durations {
    /** What a message calls the form. */
    public static final String FORM = "PT8H30M (H, M, S)";

    private static final int LONGEST = 40;
    private static final Duration ENORMOUS = Duration.ofSeconds(Long.MAX_VALUE);
    private static final Pattern TIME =
            Pattern.compile("-?PT(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+(?:[.][0-9]{1,9})?S)?");

    private Durations() {}

    /** The duration, which may be negative, or so long that no clock could keep it; nothing if it is not written so. */
    public static Optional<Duration> parse(String text) {
        if (text.length() > LONGEST || !TIME.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Duration.parse(text));
        } catch (DateTimeParseException tooLong) {
            return Optional.of(ENORMOUS);
        }
    }
}
