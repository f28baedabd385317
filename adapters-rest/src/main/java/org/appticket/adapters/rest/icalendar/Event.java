package org.appticket.adapters.rest.icalendar;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.TextRule;
import org.appticket.domain.calendar.Holiday;

/**
 * One event of a file.
 *
 * @param place which one it is, from 0
 * @param lines its properties by name, each in the order of the file
 */
record Event(int place, Map<String, List<Line>> lines) {
    private static final String CANCELLED = "CANCELLED";
    private static final int LONGEST = 366;
    private static final int LONGEST_REPEATED = 31;

    Event {
        lines = Map.copyOf(lines);
    }

    /**
     * One property.
     *
     * @param value as it stands there
     * @param parameters by name in capital letters
     */
    record Line(String value, Map<String, String> parameters) {
        Line {
            parameters = Map.copyOf(parameters);
        }
    }

    String uid() {
        return value("UID").orElse("event " + place);
    }

    /** Which date of a repeated event it stands for. */
    Optional<LocalDate> replaces(ZoneId zone) {
        return line("RECURRENCE-ID")
                .map(line -> Moment.of("RECURRENCE-ID", line, zone).toLocalDate());
    }

    /** The dates of some years that it covers from midnight to midnight; {@code replaced} names those of each other event. */
    Set<LocalDate> dates(ZoneId zone, Years years, Map<String, Set<LocalDate>> replaced) {
        LocalDateTime start = line("DTSTART")
                .map(line -> Moment.of("DTSTART", line, zone))
                .orElseThrow(() -> InvalidValue.of("DTSTART", Problem.REQUIRED, Map.of()));
        LocalDateTime end = end(start, zone);
        long before = start.toLocalTime().equals(LocalTime.MIDNIGHT) ? 0 : 1;
        long after = ChronoUnit.DAYS.between(start.toLocalDate(), end.toLocalDate());
        requireShort(after);
        Set<LocalDate> covered = new TreeSet<>();
        if (before < after
                && value("STATUS").filter(CANCELLED::equalsIgnoreCase).isEmpty()) {
            LocalDate earliest = years.firstDate().minusDays(after);
            begins(start.toLocalDate(), zone, earliest, years.lastDate()).stream()
                    .filter(day -> isMine(day, replaced))
                    .flatMap(day -> within(day.plusDays(before), day.plusDays(after), years))
                    .forEach(covered::add);
        }
        return covered;
    }

    private void requireShort(long days) {
        int most = isRepeated() ? LONGEST_REPEATED : LONGEST;
        if (days > most) {
            throw InvalidValue.of("DTEND", Problem.TOO_LONG, Map.of("max", most));
        }
    }

    boolean isRepeated() {
        return lines.containsKey("RRULE") || lines.containsKey("RDATE");
    }

    private static Stream<LocalDate> within(LocalDate first, LocalDate end, Years years) {
        LocalDate from = first.isBefore(years.firstDate()) ? years.firstDate() : first;
        LocalDate until = end.isAfter(years.lastDate()) ? years.lastDate().plusDays(1) : end;
        return from.isBefore(until) ? from.datesUntil(until) : Stream.of();
    }

    private boolean isMine(LocalDate day, Map<String, Set<LocalDate>> replaced) {
        return line("RECURRENCE-ID").isPresent()
                || !replaced.getOrDefault(uid(), Set.of()).contains(day);
    }

    /** On which dates it begins. */
    private Set<LocalDate> begins(LocalDate start, ZoneId zone, LocalDate earliest, LocalDate latest) {
        Set<LocalDate> begins = new TreeSet<>(Set.of(start));
        value("RRULE").ifPresent(rule -> begins.addAll(Repetition.of(rule, zone).dates(start, earliest, latest)));
        begins.addAll(moments("RDATE", zone));
        begins.removeAll(moments("EXDATE", zone));
        return begins;
    }

    private Set<LocalDate> moments(String property, ZoneId zone) {
        return lines.getOrDefault(property, List.of()).stream()
                .flatMap(line -> Stream.of(line.value().split(",", -1))
                        .map(one -> Moment.of(property, new Line(one.split("/", 2)[0], line.parameters()), zone)))
                .map(LocalDateTime::toLocalDate)
                .collect(Collectors.toSet());
    }

    private LocalDateTime end(LocalDateTime start, ZoneId zone) {
        return line("DTEND")
                .map(line -> Moment.of("DTEND", line, zone))
                .or(() -> value("DURATION").map(length -> start.plus(Moment.length("DURATION", length))))
                .orElseGet(() -> line("DTSTART").filter(Moment::isDate).isPresent() ? start.plusDays(1) : start);
    }

    /** By its summary, as far as a holiday can be called so. */
    Holiday holidayOn(LocalDate date) {
        Optional<String> name = value("SUMMARY")
                .map(text -> text.replaceAll("\\\\[nN]", " ").replaceAll("\\\\(.)", "$1"))
                .map(text -> text.replaceAll("[\\p{Cc}\\s]+", " ").strip())
                .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC))
                .map(Event::cut)
                .filter(text -> !text.isBlank());
        return new Holiday(new Holiday.Once(date), name, true, false);
    }

    private static String cut(String text) {
        int most = TextRule.HOLIDAY.max();
        boolean fits = text.codePointCount(0, text.length()) <= most;
        return fits ? text : text.substring(0, text.offsetByCodePoints(0, most));
    }

    private Optional<Line> line(String property) {
        return lines.getOrDefault(property, List.of()).stream().findFirst();
    }

    private Optional<String> value(String property) {
        return line(property).map(Line::value);
    }
}
