package org.appticket.domain.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.Zones;

/**
 * Reckons in business time: the time during which it is open, in one time zone (rules CAL-1 to CAL-8 in
 * {@code docs/rules.md}). A value that does not change and that threads share without waiting for each other; two are equal
 * if they were made of equal parts.
 *
 * <p>A moment is open if, on some date that exists in the zone, it is at or after the beginning and before the end of one of
 * the hours of that date. Times on the wall are found on the line of time as {@link java.time.ZonedDateTime} does: what the
 * clock leaves out is moved forward by as much as it leaves out, and of what it shows twice the first is meant; hours of
 * which nothing is left then are skipped. Elapsed time counts, also when the clock is changed.
 *
 * <p>Everything is cut to microseconds, and happens from {@link #EARLIEST} to {@link #LATEST}: whatever is asked, there is
 * an answer or a refusal within a second, also of a calendar that is never open. What was worked out is kept for at most 16
 * years, which are some kilobytes each.
 */
public final class BusinessCalendar {

    /** The first moment that it reckons with. */
    public static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    /** The last moment that it reckons with. */
    public static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999Z");

    /** The longest business time that can be added or taken away: over eleven years of days and nights. */
    public static final Duration MAX_BUDGET = Duration.ofHours(100_000);

    /** How many working days can be counted forwards or backwards. */
    public static final int MAX_WORKING_DAYS = 10_000;

    /** How many holidays, and how many dated exceptions, there are at most. */
    public static final int MAX_DATES = 500;

    /** How many stretches are told at most. */
    public static final int MAX_STRETCHES = 10_000;

    /** How long a span is at most whose stretches are told. */
    public static final Duration MAX_SPAN = Duration.ofDays(3_653);

    private final ZoneId zone;
    private final OpeningHours week;
    private final List<Holiday> holidays;
    private final List<DatedException> exceptions;
    private final Timeline timeline;

    private BusinessCalendar(ZoneId zone, OpeningHours week, List<Holiday> holidays, List<DatedException> exceptions) {
        this.zone = zone;
        this.week = week;
        this.holidays = holidays;
        this.exceptions = exceptions;
        timeline = new Timeline(new Days(week, holidays, exceptions), zone);
    }

    /**
     * A calendar.
     *
     * @param zone where it is
     * @param week when it is open in a week without holidays
     * @param holidays on which it is closed; where two that count are on one date, the first gives the name
     * @param exceptions dates with hours of their own, in any order
     * @return the calendar
     * @throws InvalidValue if there are more than {@link #MAX_DATES} holidays or exceptions, a holiday stands there twice
     *     with the same name, or two exceptions are for one date
     */
    public static BusinessCalendar of(
            ZoneId zone, OpeningHours week, List<Holiday> holidays, List<DatedException> exceptions) {
        Days.requireDistinct(
                "holidays",
                holidays,
                holiday ->
                        holiday.day().text() + holiday.name().map(" "::concat).orElse(""));
        Days.requireDistinct(
                "exceptions", exceptions, exception -> exception.date().toString());
        List<DatedException> sorted = exceptions.stream()
                .sorted(Comparator.comparing(DatedException::date))
                .toList();
        return new BusinessCalendar(zone, week, List.copyOf(holidays), sorted);
    }

    /**
     * Reads the name of a time zone.
     *
     * @param text a name of the IANA time zone database, such as {@code Europe/Paris} or {@code UTC}
     * @return the zone
     * @throws InvalidValue if there is no such zone
     */
    public static ZoneId parseZone(String text) {
        return Zones.find(text).orElseThrow(() -> InvalidValue.of("zone", Problem.UNKNOWN_REFERENCE));
    }

    /**
     * Adds business time.
     *
     * @param from the moment at which it begins to count
     * @param duration how much, from zero to {@link #MAX_BUDGET}
     * @return the first moment until which so much has gone by: the moment of closing if it is used up exactly then, and
     *     {@code from} if there is nothing to add
     * @throws InvalidValue if a value is out of range, or the answer would be
     */
    public Instant plus(Instant from, Duration duration) {
        long moment = Timeline.moment("from", from);
        long amount = Timeline.amount(duration);
        return amount == 0 ? Timeline.instant(moment) : Timeline.answer(timeline.plus(moment, amount));
    }

    /**
     * Takes business time away.
     *
     * @param to the moment at which it is over
     * @param duration how much, from zero to {@link #MAX_BUDGET}
     * @return the last moment from which so much goes by: the moment of opening if it is used up exactly then, and
     *     {@code to} if there is nothing to take away
     * @throws InvalidValue if a value is out of range, or the answer would be
     */
    public Instant minus(Instant to, Duration duration) {
        long moment = Timeline.moment("to", to);
        long amount = Timeline.amount(duration);
        return amount == 0 ? Timeline.instant(moment) : Timeline.answer(timeline.minus(moment, amount));
    }

    /**
     * The business time between two moments.
     *
     * @param from the first one
     * @param to the other one
     * @return how long it is open from the one to before the other; zero if that is not after the first
     * @throws InvalidValue if a moment is out of range
     */
    public Duration between(Instant from, Instant to) {
        long first = Timeline.moment("from", from);
        long last = Timeline.moment("to", to);
        return first < last ? Duration.of(timeline.between(first, last), ChronoUnit.MICROS) : Duration.ZERO;
    }

    /**
     * Whether it is open.
     *
     * @param at the moment
     * @return true from the moment of opening to before that of closing
     * @throws InvalidValue if the moment is out of range
     */
    public boolean isOpen(Instant at) {
        return timeline.isOpen(Timeline.moment("at", at));
    }

    /**
     * When business time goes on.
     *
     * @param from a moment
     * @return the moment itself if it is open then, otherwise the next opening
     * @throws InvalidValue if the moment is out of range, or it does not open any more
     */
    public Instant nextOpen(Instant from) {
        return Timeline.answer(timeline.nextOpen(Timeline.moment("from", from)));
    }

    /**
     * When business time went by last.
     *
     * @param to a moment
     * @return the moment itself if it is open then, otherwise the last closing, which may be the moment itself
     * @throws InvalidValue if the moment is out of range, or it was not open before
     */
    public Instant lastOpen(Instant to) {
        return Timeline.answer(timeline.lastOpen(Timeline.moment("to", to)));
    }

    /**
     * Counts working days: dates on which it opens, however shortly.
     *
     * @param from a moment, on whose date counting begins
     * @param days how many, negative to count backwards: at most {@link #MAX_WORKING_DAYS}
     * @return the same time on the wall on the last of them, whether it is open then or not; {@code from} for 0
     * @throws InvalidValue if a value is out of range, or the answer would be
     */
    public Instant plusWorkingDays(Instant from, int days) {
        ZonedDateTime start = start(from, days);
        if (days == 0) {
            return start.toInstant();
        }
        return Timeline.answer(
                workingDay(start, days).atTime(start.toLocalTime()).atZone(zone).toInstant());
    }

    /**
     * Counts working days to the end of one.
     *
     * @param from a moment, on whose date counting begins
     * @param days how many, negative to count backwards: at most {@link #MAX_WORKING_DAYS}
     * @return when the last of them closes; for 0, when the date of {@code from} closes, or the next working day if that is
     *     none
     * @throws InvalidValue if a value is out of range, or the answer would be
     */
    public Instant endOfWorkingDay(Instant from, int days) {
        return Timeline.answer(timeline.closingOf(workingDay(start(from, days), days)));
    }

    /**
     * What each part of a span of time is.
     *
     * @param from where it begins
     * @param to where it ends
     * @return the parts in order, the next beginning where the one before ends and being something else; empty if the end
     *     is not after the beginning
     * @throws InvalidValue if a moment is out of range, or the span is longer than {@link #MAX_SPAN} or has more than
     *     {@link #MAX_STRETCHES} parts
     */
    public List<Stretch> stretches(Instant from, Instant to) {
        Instant first = Timeline.instant(Timeline.moment("from", from));
        Instant last = Timeline.instant(Timeline.moment("to", to));
        Instant latest = first.plus(MAX_SPAN);
        if (last.isAfter(latest)) {
            throw Timeline.outOfRange("to", first, latest);
        }
        return first.isBefore(last) ? Stretch.of(timeline, first, last) : List.of();
    }

    private ZonedDateTime start(Instant from, int days) {
        if (Math.abs((long) days) > MAX_WORKING_DAYS) {
            throw Timeline.outOfRange("workingDays", -MAX_WORKING_DAYS, MAX_WORKING_DAYS);
        }
        return Timeline.instant(Timeline.moment("from", from)).atZone(zone);
    }

    private LocalDate workingDay(ZonedDateTime from, int days) {
        return timeline.workingDay(from.toLocalDate(), days).orElseThrow(Timeline::noAnswer);
    }

    /**
     * Where it is.
     *
     * @return the time zone
     */
    public ZoneId zone() {
        return zone;
    }

    /**
     * When it is open in a week without holidays.
     *
     * @return the hours
     */
    public OpeningHours week() {
        return week;
    }

    /**
     * All holidays, also those that do not count.
     *
     * @return in the order in which they were given
     */
    public List<Holiday> holidays() {
        return holidays;
    }

    /**
     * Dates with hours of their own.
     *
     * @return in the order of their dates
     */
    public List<DatedException> exceptions() {
        return exceptions;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BusinessCalendar that
                && zone.equals(that.zone)
                && week.equals(that.week)
                && holidays.equals(that.holidays)
                && exceptions.equals(that.exceptions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(zone, week, holidays, exceptions);
    }
}
