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

    private static final int EARLIEST_YEAR = 1970;
    private static final String PATTERN = "dd-MM-uuuu HH:mm";
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern(PATTERN, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /**
     * Reads a time.
     *
     * @throws RowRefused if it is not written as {@code dd-mm-yyyy HH:MM}, is of before 1970, or the clocks never showed it
     */
    static LogTime parse(Column column, String text) {
        LogTime time = new LogTime(local(column, text));
        if (time.local.getYear() < EARLIEST_YEAR) {
            throw bad(column, text, "lies before " + EARLIEST_YEAR);
        }
        if (time.offsets().isEmpty()) {
            throw bad(column, text, "does not exist in " + ZONE + ", where summer time begins");
        }
        return time;
    }

    private static LocalDateTime local(Column column, String text) {
        try {
            if (text.length() == PATTERN.length()) {
                return LocalDateTime.parse(text, FORMAT);
            }
        } catch (DateTimeParseException wrong) {
            throw bad(column, text, "is not a time dd-mm-yyyy HH:MM");
        }
        throw bad(column, text, "is not a time dd-mm-yyyy HH:MM");
    }

    private static RowRefused bad(Column column, String text, String complaint) {
        return new RowRefused(Reason.BAD_TIME, column.title() + " \"" + text + "\" " + complaint);
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
