package org.appticket.adapters.rest.icalendar;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.appticket.adapters.rest.icalendar.Event.Line;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.Zones;

/**
 * Dates and times of a file, as the clock on the wall shows them where the calendar is. A time zone that only the file defines
 * is taken to be the calendar's own.
 */
final class Moment {
    private static final String EXPECTED = "20260514, 20260514T000000, 20260514T000000Z";
    private static final String EXPECTED_LENGTH = "P1D, P2W, PT24H";
    private static final Pattern WEEKS = Pattern.compile("\\+?P([0-9]{1,4})W");
    private static final Pattern LENGTH = Pattern.compile("\\+?P[0-9DTHMS]{2,20}");
    private static final int LONGEST = 16;
    private static final int MOST_DAYS = 100_000;
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss").withResolverStyle(ResolverStyle.STRICT);

    private Moment() {}

    /** Whether a property tells a date without a time. */
    static boolean isDate(Line line) {
        return !line.value().contains("T");
    }

    /** The moment that a property tells; midnight where it tells a date. */
    static LocalDateTime of(String property, Line line, ZoneId zone) {
        String text = line.value();
        try {
            if (text.length() > LONGEST) {
                throw misspelt(property, EXPECTED);
            }
            if (isDate(line)) {
                return LocalDate.parse(text, DATE).atStartOfDay();
            }
            if (text.endsWith("Z")) {
                return LocalDateTime.parse(text.substring(0, text.length() - 1), TIME)
                        .atOffset(ZoneOffset.UTC)
                        .atZoneSameInstant(zone)
                        .toLocalDateTime();
            }
            ZoneId own = Optional.ofNullable(line.parameters().get("TZID"))
                    .flatMap(Zones::find)
                    .orElse(zone);
            return LocalDateTime.parse(text, TIME)
                    .atZone(own)
                    .withZoneSameInstant(zone)
                    .toLocalDateTime();
        } catch (DateTimeException unreadable) {
            throw misspelt(property, EXPECTED);
        }
    }

    /** The length that a property tells, which is not negative. */
    static Duration length(String property, String text) {
        try {
            var weeks = WEEKS.matcher(text);
            if (weeks.matches()) {
                return Duration.ofDays(7L * Integer.parseInt(weeks.group(1)));
            }
            if (LENGTH.matcher(text).matches()) {
                return Optional.of(Duration.parse(text))
                        .filter(length -> length.toDays() < MOST_DAYS)
                        .orElseThrow(() -> misspelt(property, EXPECTED_LENGTH));
            }
        } catch (DateTimeException | ArithmeticException unreadable) {
            throw misspelt(property, EXPECTED_LENGTH);
        }
        throw misspelt(property, EXPECTED_LENGTH);
    }

    /** The refusal of a property that is written otherwise. */
    static InvalidValue misspelt(String property, String expected) {
        return InvalidValue.of(property, Problem.WRONG_FORMAT, Map.of("expected", expected));
    }
}
