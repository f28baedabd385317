package org.appticket.domain.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.TextRule;

/**
 * A date with hours of its own, which go before those of the week and before a holiday (rule CAL-3).
 *
 * @param date of the years 1 to 9999
 * @param hours when it is open on that date, in order and without overlap; empty if it is closed
 * @param name what it is called, as {@link TextRule#HOLIDAY} wants it
 */
public record DatedException(LocalDate date, List<Hours> hours, Optional<String> name) {

    /** The first year of which anything is said. */
    static final int FIRST_YEAR = 1;

    /** The last year of which anything is said. */
    static final int LAST_YEAR = 9999;

    /**
     * Puts the hours in order, and normalises and checks the name.
     *
     * @throws InvalidValue if two hours overlap, there are more than {@link Hours#MAX_PER_DAY}, the year is another one,
     *     or the name is not as it must be
     */
    public DatedException {
        requireYear(date);
        hours = Hours.inOrder("hours", hours, Map.of("date", date.toString()));
        name = name.map(text -> TextRule.HOLIDAY.check("name", text.strip()));
    }

    /**
     * A date on which it is closed.
     *
     * @param date which one
     * @param name why
     * @return no hours
     * @throws InvalidValue if the year is not within 1 to 9999, or the name is not as it must be
     */
    public static DatedException closed(LocalDate date, String name) {
        return new DatedException(date, List.of(), Optional.of(name));
    }

    /**
     * Sees to it that a date can be reckoned with.
     *
     * @param date the date
     * @throws InvalidValue if it is not of the years 1 to 9999
     */
    static void requireYear(LocalDate date) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw InvalidValue.of("date", Problem.OUT_OF_RANGE, Map.of("min", "0001-01-01", "max", "9999-12-31"));
        }
    }
}
