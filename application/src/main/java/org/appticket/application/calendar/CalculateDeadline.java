package org.appticket.application.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Violation;
import org.appticket.domain.calendar.BusinessCalendar;
import org.appticket.domain.calendar.Stretch;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.people.Actor;

/** Says when so much business time will have gone by, and why not earlier. */
public final class CalculateDeadline {

    private final ShowCalendar showCalendar;

    /**
     * Over the calendars.
     *
     * @param showCalendar what shows them to those who may see them
     */
    public CalculateDeadline(ShowCalendar showCalendar) {
        this.showCalendar = showCalendar;
    }

    /** How much is to go by. */
    public sealed interface Amount {

        /**
         * Business time.
         *
         * @param time from zero to {@link BusinessCalendar#MAX_BUDGET}
         */
        record OfTime(Duration time) implements Amount {}

        /**
         * Days on which it opens.
         *
         * @param days from 0 to {@link BusinessCalendar#MAX_WORKING_DAYS}
         * @param whole whether the last of them is to be over; otherwise it ends at the time at which counting began
         */
        record OfWorkingDays(int days, boolean whole) implements Amount {}
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param calendar by which calendar
     * @param from when counting begins
     * @param amount how much is to go by
     */
    public record Query(Actor by, CalendarId calendar, Instant from, Amount amount) {}

    /**
     * What comes of it.
     *
     * @param deadline when so much will have gone by
     * @param stretches what each part of the time until then is, in order; none if that is at once
     */
    public record Answer(Instant deadline, List<Stretch> stretches) {}

    /**
     * Calculates it.
     *
     * @param query what is asked for
     * @return when it is, and why
     * @throws org.appticket.domain.permission.NotPermitted if the credential may not read
     * @throws org.appticket.domain.NotFound if there is no such calendar
     * @throws InvalidValue for {@code from}, {@code duration} or {@code workingDays} if it is out of range, or the time
     *     until then is too long to be explained
     */
    public Answer handle(Query query) {
        BusinessCalendar calendar = showCalendar
                .handle(new ShowCalendar.Query(query.by(), query.calendar()))
                .hours();
        if (query.amount() instanceof Amount.OfWorkingDays days) {
            return blaming("workingDays", () -> {
                Instant deadline = days.whole()
                        ? calendar.endOfWorkingDay(query.from(), days.days())
                        : calendar.plusWorkingDays(query.from(), days.days());
                return new Answer(deadline, calendar.stretches(query.from(), deadline));
            });
        }
        Amount.OfTime budget = (Amount.OfTime) query.amount();
        return blaming("duration", () -> {
            Instant deadline = calendar.plus(query.from(), budget.time());
            return new Answer(deadline, calendar.stretches(query.from(), deadline));
        });
    }

    /** Nobody gave the end; that it is out of range is because of what was given. */
    private static Answer blaming(String given, Supplier<Answer> calculation) {
        try {
            return calculation.get();
        } catch (InvalidValue refusal) {
            throw new InvalidValue(refusal.violations().stream()
                    .map(wrong ->
                            wrong.field().equals("from") ? wrong : new Violation(given, wrong.problem(), wrong.facts()))
                    .toList());
        }
    }
}
