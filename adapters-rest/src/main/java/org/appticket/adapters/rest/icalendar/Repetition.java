package org.appticket.adapters.rest.icalendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Recur;
import org.appticket.adapters.rest.icalendar.Event.Line;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.calendar.BusinessCalendar;

/**
 * On which dates an event is repeated (RFC 5545, 3.3.10): by days or more, and so that working it out takes no longer than
 * anybody wants to wait.
 */
final class Repetition {
    private static final String RRULE = "RRULE";
    private static final String EXPECTED =
            "FREQ=YEARLY, MONTHLY, WEEKLY, DAILY; INTERVAL, COUNT, UNTIL, BYMONTH, BYDAY, …";
    private static final int LONGEST = 500;
    private static final int MOST_COUNTED = 1_000;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private static final Pattern FORM = Pattern.compile("[A-Z-]+=[A-Z0-9,+-]+(?:;[A-Z-]+=[A-Z0-9,+-]+)*;?");
    private static final Pattern BY_DAYS = Pattern.compile("(?:^|;)FREQ=(?:YEARLY|MONTHLY|WEEKLY|DAILY)(?:;|$)");
    private static final Pattern BY_TIME = Pattern.compile("BY(?:HOUR|MINUTE|SECOND)=");
    /** Looking for the 366th of few is what takes long. */
    private static final Pattern DEAR = Pattern.compile("BYSETPOS=(?:[+-]?[0-9]{1,2},)*[+-]?[0-9]{3}");

    private static final Pattern COUNT = Pattern.compile("(?:^|;)COUNT=([0-9]{1,4})(?:;|$)");
    private static final Pattern UNTIL = Pattern.compile("UNTIL=([0-9TZ]+)");

    private final Recur<LocalDate> rule;

    private Repetition(Recur<LocalDate> rule) {
        this.rule = rule;
    }

    /** Refuses a rule that is none, and one that repeats by less than days. */
    static Repetition of(String text, ZoneId zone) {
        String upper = text.length() > LONGEST ? "" : text.toUpperCase(Locale.ROOT);
        if (!FORM.matcher(upper).matches()
                || !BY_DAYS.matcher(upper).find()
                || BY_TIME.matcher(upper).find()
                || DEAR.matcher(upper).find()) {
            throw Moment.misspelt(RRULE, EXPECTED);
        }
        Matcher count = COUNT.matcher(upper);
        boolean few = !upper.contains("COUNT=") || (count.find() && Integer.parseInt(count.group(1)) <= MOST_COUNTED);
        if (!few) {
            throw InvalidValue.of(RRULE, Problem.TOO_LONG, Map.of("max", MOST_COUNTED));
        }
        String whole = UNTIL.matcher(upper).replaceAll(found -> untilDate(found, zone));
        try {
            return new Repetition(new Recur<>(whole));
        } catch (RuntimeException refused) {
            throw Moment.misspelt(RRULE, EXPECTED);
        }
    }

    /** The last date where the calendar is: whole days are counted, so that its time does not matter. */
    private static String untilDate(MatchResult until, ZoneId zone) {
        LocalDate date =
                Moment.of(RRULE, new Line(until.group(1), Map.of()), zone).toLocalDate();
        return "UNTIL=" + date.toString().replace("-", "");
    }

    /** The dates from one to another, both inclusive; a little more than a calendar can have at most. */
    List<LocalDate> dates(LocalDate start, LocalDate earliest, LocalDate latest) {
        if (start.isBefore(EARLIEST)) {
            throw InvalidValue.of(
                    "DTSTART", Problem.OUT_OF_RANGE, Map.of("min", EARLIEST.toString(), "max", "9999-12-31"));
        }
        if (start.isAfter(latest)) {
            return List.of();
        }
        // The library looks for the first one from the day of the start on: a year earlier, none is left out.
        LocalDate early = earliest.minusYears(1);
        try {
            return rule.getDates(start, early, latest, 2 * BusinessCalendar.MAX_DATES).stream()
                    .filter(date -> !date.isBefore(earliest) && !date.isAfter(latest))
                    .toList();
        } catch (RuntimeException endless) {
            throw Moment.misspelt(RRULE, EXPECTED);
        }
    }
}
