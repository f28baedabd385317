package org.appticket.adapters.persistence.sla;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appticket.domain.calendar.BusinessCalendar;
import org.appticket.domain.calendar.DatedException;
import org.appticket.domain.calendar.Holiday;
import org.appticket.domain.calendar.Hours;
import org.appticket.domain.calendar.OpeningHours;

/**
 * What a calendar says as a row has it: a line for each thing that it says, in words with one space between them, in this
 * order.
 *
 * <pre>
 * zone Europe/Paris
 * week MON 09:00-12:30,13:30-18:00         a day that is open
 * holiday + 12-25 Noël                     + counts, - is switched off, ? is proposed; a date, MM-DD or a rule
 * date 2026-12-24 09:00-12:00 Réveillon    its hours, or - if it is closed
 * </pre>
 *
 * A name is the rest of its line, with {@code \n} for a new line and {@code \\} for a backslash, and may be missing. What is
 * written otherwise is refused: nobody but this class writes it.
 */
final class CalendarText {
    private static final String CLOSED = "-";

    private final List<Holiday> holidays = new ArrayList<>();
    private final List<DatedException> exceptions = new ArrayList<>();
    private final Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
    private Optional<ZoneId> zone = Optional.empty();

    private CalendarText() {}

    /** The text that {@link #parse} reads again. */
    static String of(BusinessCalendar calendar) {
        Stream<String> zone = Stream.of("zone " + calendar.zone().getId());
        Stream<String> week = Arrays.stream(DayOfWeek.values())
                .filter(day -> !calendar.week().on(day).isEmpty())
                .map(day -> "week " + word(day) + " " + text(calendar.week().on(day)));
        Stream<String> holidays = calendar.holidays().stream()
                .map(holiday ->
                        "holiday " + Mark.of(holiday).sign + " " + holiday.day().text() + named(holiday.name()));
        Stream<String> dates = calendar.exceptions().stream()
                .map(exception -> "date " + exception.date() + " " + text(exception.hours()) + named(exception.name()));
        return Stream.of(zone, week, holidays, dates).flatMap(lines -> lines).collect(Collectors.joining("\n"));
    }

    /**
     * The calendar that a text says.
     *
     * @throws IllegalArgumentException if no calendar is written so
     */
    static BusinessCalendar parse(String text) {
        CalendarText read = new CalendarText();
        Arrays.stream(text.split("\n", -1)).forEach(read::line);
        return BusinessCalendar.of(
                read.zone.orElseThrow(() -> new IllegalArgumentException("no zone in " + text)),
                new OpeningHours(read.week),
                read.holidays,
                read.exceptions);
    }

    private void line(String line) {
        String[] words = line.split(" ", 4);
        switch (words[0] + words.length) {
            case "zone2" -> zone = Optional.of(ZoneId.of(words[1]));
            case "week3" -> week.put(day(words[1]), hours(words[2]));
            case "holiday3", "holiday4" ->
                holidays.add(Mark.of(words[1]).on(new Holiday(Holiday.parseDay(words[2]), name(words), true, false)));
            case "date3", "date4" ->
                exceptions.add(new DatedException(LocalDate.parse(words[1]), hours(words[2]), name(words)));
            default -> throw new IllegalArgumentException("no line of a calendar: " + line);
        }
    }

    /** Whether a holiday counts. */
    private enum Mark {
        COUNTS("+"),
        OFF("-"),
        PROPOSED("?");

        private final String sign;

        Mark(String sign) {
            this.sign = sign;
        }

        static Mark of(Holiday holiday) {
            return holiday.proposed() ? PROPOSED : holiday.active() ? COUNTS : OFF;
        }

        static Mark of(String sign) {
            return Arrays.stream(values())
                    .filter(mark -> mark.sign.equals(sign))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no mark of a holiday: " + sign));
        }

        Holiday on(Holiday holiday) {
            return switch (this) {
                case COUNTS -> holiday;
                case OFF -> holiday.switchedOff();
                case PROPOSED -> holiday.asProposal();
            };
        }
    }

    private static String text(List<Hours> hours) {
        return hours.isEmpty() ? CLOSED : hours.stream().map(Hours::toString).collect(Collectors.joining(","));
    }

    private static List<Hours> hours(String text) {
        return text.equals(CLOSED)
                ? List.of()
                : Arrays.stream(text.split(",", -1)).map(CalendarText::span).toList();
    }

    private static Hours span(String text) {
        String[] bounds = text.split("-", -1);
        if (bounds.length != 2) {
            throw new IllegalArgumentException("no hours: " + text);
        }
        return Hours.parse(bounds[0], bounds[1]);
    }

    private static String word(DayOfWeek day) {
        return day.name().substring(0, 3);
    }

    private static DayOfWeek day(String word) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> word(day).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no day: " + word));
    }

    private static String named(Optional<String> name) {
        return name.map(text -> " " + text.replace("\\", "\\\\").replace("\n", "\\n"))
                .orElse("");
    }

    private static Optional<String> name(String[] words) {
        return words.length < 4
                ? Optional.empty()
                : Optional.of(
                        words[3].replace("\\\\", "\0").replace("\\n", "\n").replace("\0", "\\"));
    }
}
