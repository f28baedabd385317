package org.appticket.adapters.rest.calendar;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appticket.domain.calendar.BusinessCalendar;
import org.appticket.domain.calendar.DatedException;
import org.appticket.domain.calendar.Holiday;
import org.appticket.domain.calendar.Hours;
import org.appticket.domain.calendar.NamedCalendar;

/** A calendar on the wire. */
record CalendarBody(
        long id,
        String name,
        String zone,
        Map<String, List<List<String>>> weekly,
        List<HolidayBody> holidays,
        List<ExceptionBody> exceptions,
        long version) {

    /**
     * A holiday: one of its first three members says when. A proposal says nothing of being active, so that it counts once it
     * is sent back as no proposal any more.
     */
    record HolidayBody(
            Optional<String> date,
            Optional<String> monthDay,
            Optional<String> rule,
            Optional<String> name,
            Optional<Boolean> active,
            boolean proposed) {

        static HolidayBody of(Holiday holiday) {
            Optional<String> text = Optional.of(holiday.day().text());
            boolean once = holiday.day() instanceof Holiday.Once;
            boolean yearly = holiday.day() instanceof Holiday.Yearly;
            return new HolidayBody(
                    text.filter(any -> once),
                    text.filter(any -> yearly),
                    text.filter(any -> !once && !yearly),
                    holiday.name(),
                    Optional.of(holiday.active()).filter(any -> !holiday.proposed()),
                    holiday.proposed());
        }
    }

    /** A date with hours of its own. */
    record ExceptionBody(LocalDate date, List<List<String>> hours, Optional<String> name) {
        static ExceptionBody of(DatedException exception) {
            return new ExceptionBody(exception.date(), pairs(exception.hours()), exception.name());
        }
    }

    static CalendarBody of(NamedCalendar calendar) {
        BusinessCalendar hours = calendar.hours();
        Map<String, List<List<String>>> weekly = new LinkedHashMap<>();
        hours.week().days().forEach((day, open) -> weekly.put(CalendarRequest.word(day), pairs(open)));
        return new CalendarBody(
                calendar.id().value(),
                calendar.name(),
                hours.zone().getId(),
                weekly,
                hours.holidays().stream().map(HolidayBody::of).toList(),
                hours.exceptions().stream().map(ExceptionBody::of).toList(),
                calendar.version().value());
    }

    private static List<List<String>> pairs(List<Hours> hours) {
        return hours.stream()
                .map(part -> List.of(part.fromText(), part.toText()))
                .toList();
    }
}
