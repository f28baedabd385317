package org.appticket.bootstrap.incidentlog.file;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;

/**
 * A time as the log writes it, to the minute and without a zone; it is one of Europe/Paris, and exists there.
 *
 * @param local what the clocks showed
 */
public record LogTime(LocalDateTime local) {

    /** Where the clocks of the log hang. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /**
     * Reads a time.
     *
     * @throws RowRefused if it is not written as {@code dd-mm-yyyy HH:MM}, or the clocks never showed it
     */
    static LogTime parse(Column column, String text) {
        try {
            LogTime time = new LogTime(LocalDateTime.parse(text, FORMAT));
            if (time.offsets().isEmpty()) {
                throw new RowRefused(
                        Reason.BAD_TIME,
                        column.title() + " " + text + " does not exist in " + ZONE + ", summer time begins");
            }
            return time;
        } catch (DateTimeParseException wrong) {
            throw new RowRefused(Reason.BAD_TIME, column.title() + " \"" + text + "\" is not a time dd-mm-yyyy HH:MM");
        }
    }

    /** The instant; the first of the two when summer time ends. */
    public Instant instant() {
        return instant(Instant.MIN);
    }

    /**
     * The instant, of the two when summer time ends the first that is not before another one.
     *
     * @param earliest the other one
     * @return the last one if all are before it
     */
    public Instant instant(Instant earliest) {
        List<Instant> instants = offsets().stream().map(local::toInstant).toList();
        return instants.stream()
                .filter(instant -> !instant.isBefore(earliest))
                .findFirst()
                .orElse(instants.get(instants.size() - 1));
    }

    private List<ZoneOffset> offsets() {
        return ZONE.getRules().getValidOffsets(local);
    }

    @Override
    public String toString() {
        return FORMAT.format(local);
    }
}
