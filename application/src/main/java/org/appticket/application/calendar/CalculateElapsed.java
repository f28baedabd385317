package org.appticket.application.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.calendar.BusinessCalendar;
import org.appticket.domain.calendar.Stretch;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.people.Actor;

/** Says how much business time goes by between two moments, and when. */
public final class CalculateElapsed {

    private final ShowCalendar showCalendar;

    /**
     * Over the calendars.
     *
     * @param showCalendar what shows them to those who may see them
     */
    public CalculateElapsed(ShowCalendar showCalendar) {
        this.showCalendar = showCalendar;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param calendar by which calendar
     * @param from the first moment
     * @param to the moment at which it is over, not before {@code from}
     */
    public record Query(Actor by, CalendarId calendar, Instant from, Instant to) {}

    /**
     * What comes of it.
     *
     * @param elapsed how much business time it is
     * @param stretches what each part of the time is, in order; those that are open sum to {@code elapsed}
     */
    public record Answer(Duration elapsed, List<Stretch> stretches) {}

    /**
     * Calculates it.
     *
     * @param query what is asked for
     * @return how much it is, and why
     * @throws org.appticket.domain.permission.NotPermitted if the credential may not read
     * @throws org.appticket.domain.NotFound if there is no such calendar
     * @throws InvalidValue for {@code from} or {@code to} if it is out of range, they are the wrong way round, or too far
     *     apart to be explained
     */
    public Answer handle(Query query) {
        BusinessCalendar calendar = showCalendar
                .handle(new ShowCalendar.Query(query.by(), query.calendar()))
                .hours();
        if (query.to().isBefore(query.from())) {
            throw InvalidValue.of("to", Problem.NOT_APPLICABLE);
        }
        return new Answer(calendar.between(query.from(), query.to()), calendar.stretches(query.from(), query.to()));
    }
}
