package org.appticket.application.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.appticket.domain.calendar.BusinessCalendar;
import org.appticket.domain.calendar.DatedException;
import org.appticket.domain.calendar.Holiday;

/** Tells what is new of holidays that somebody found elsewhere. */
final class Proposals {
    private final List<Holiday> holidays;
    private final Set<Holiday.Day> days = new HashSet<>();
    private final Set<LocalDate> dates = new HashSet<>();

    private Proposals(BusinessCalendar calendar) {
        holidays = new ArrayList<>(calendar.holidays());
        calendar.holidays().forEach(holiday -> days.add(holiday.day()));
        calendar.exceptions().stream().map(DatedException::date).forEach(dates::add);
    }

    /** All holidays that a calendar has with those proposals that say something new. */
    static List<Holiday> to(BusinessCalendar calendar, List<Holiday> proposed) {
        Proposals proposals = new Proposals(calendar);
        proposed.forEach(proposals::propose);
        return proposals.holidays;
    }

    private void propose(Holiday holiday) {
        if (!isKnown(holiday.day())) {
            days.add(holiday.day());
            holidays.add(holiday.asProposal());
        }
    }

    private boolean isKnown(Holiday.Day day) {
        return days.contains(day)
                || (day instanceof Holiday.Once once && (dates.contains(once.date()) || isHoliday(once.date())));
    }

    /** A rule may lead into the year before or after. */
    private boolean isHoliday(LocalDate date) {
        return IntStream.rangeClosed(date.getYear() - 1, date.getYear() + 1)
                .boxed()
                .flatMap(year -> days.stream().map(day -> day.in(year)))
                .flatMap(Optional::stream)
                .anyMatch(date::equals);
    }
}
