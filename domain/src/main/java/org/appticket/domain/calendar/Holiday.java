package org.appticket.domain.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.TextRule;

/**
 * A date on which it is closed all day (rule CAL-2), once it counts: one that is switched off stays in the list, and one
 * that was proposed waits there until somebody confirms it.
 *
 * @param day when it is
 * @param name what it is called, as {@link TextRule#HOLIDAY} wants it
 * @param active false if it does not count
 * @param proposed whether nobody has confirmed it yet; then it does not count and is not active
 */
public record Holiday(Day day, Optional<String> name, boolean active, boolean proposed) {

    /** When a holiday is. */
    public sealed interface Day permits Once, Yearly, HolidayRule {

        /**
         * Its date in a year.
         *
         * @param year 0 to 10,000
         * @return a date of that year; nothing if the year has none
         */
        Optional<LocalDate> in(int year);

        /**
         * The one way to write it down.
         *
         * @return what {@link Holiday#parseDay(String)} reads again
         */
        String text();
    }

    /**
     * One date.
     *
     * @param date of the years 1 to 9999
     */
    public record Once(LocalDate date) implements Day {

        /**
         * Checks the year.
         *
         * @throws InvalidValue if it is another one
         */
        public Once {
            DatedException.requireYear(date);
        }

        /**
         * Reads a date.
         *
         * @param text {@code YYYY-MM-DD}
         * @return that date
         * @throws InvalidValue if it is written otherwise or does not exist
         */
        public static Once parse(String text) {
            try {
                return new Once(LocalDate.parse(text));
            } catch (DateTimeException e) {
                throw InvalidValue.of("date", Problem.WRONG_FORMAT, Map.of("expected", "YYYY-MM-DD"));
            }
        }

        @Override
        public Optional<LocalDate> in(int year) {
            return date.getYear() == year ? Optional.of(date) : Optional.empty();
        }

        @Override
        public String text() {
            return date.toString();
        }
    }

    /**
     * The same date every year; the 29th of February only in years that have one.
     *
     * @param monthDay month and day
     */
    public record Yearly(MonthDay monthDay) implements Day {

        private static final Pattern FORM = Pattern.compile("[0-9]{2}-[0-9]{2}");

        /**
         * Reads month and day.
         *
         * @param text {@code MM-DD}
         * @return that day of every year
         * @throws InvalidValue if it is written otherwise or no year has it
         */
        public static Yearly parse(String text) {
            try {
                if (FORM.matcher(text).matches()) {
                    return new Yearly(MonthDay.parse("--" + text));
                }
            } catch (DateTimeException e) {
                // No year has this day, which is refused like what is written wrongly.
            }
            throw InvalidValue.of("monthDay", Problem.WRONG_FORMAT, Map.of("expected", "MM-DD"));
        }

        @Override
        public Optional<LocalDate> in(int year) {
            return monthDay.isValidYear(year) ? Optional.of(monthDay.atYear(year)) : Optional.empty();
        }

        @Override
        public String text() {
            return String.format(Locale.ROOT, "%02d-%02d", monthDay.getMonthValue(), monthDay.getDayOfMonth());
        }
    }

    /**
     * Normalises and checks the name.
     *
     * @throws InvalidValue if the name is not as it must be, or it is proposed and active
     */
    public Holiday {
        name = name.map(text -> TextRule.HOLIDAY.check("name", text.strip()));
        if (active && proposed) {
            throw InvalidValue.of("active", Problem.NOT_APPLICABLE);
        }
    }

    /**
     * A holiday that counts.
     *
     * @param day when it is
     * @param name what it is called
     * @throws InvalidValue if the name is not as it must be
     */
    public Holiday(Day day, String name) {
        this(day, Optional.of(name), true, false);
    }

    /**
     * A holiday without a name that counts.
     *
     * @param day when it is
     */
    public Holiday(Day day) {
        this(day, Optional.empty(), true, false);
    }

    /**
     * Reads when a holiday is, as it is kept.
     *
     * @param text a date, month and day, or a {@linkplain HolidayRule#parse(String) rule}
     * @return when it is
     * @throws InvalidValue if it is none of them
     */
    public static Day parseDay(String text) {
        if (!text.isEmpty() && Character.isDigit(text.charAt(0))) {
            return text.length() > 5 ? Once.parse(text) : Yearly.parse(text);
        }
        return HolidayRule.parse(text);
    }

    /**
     * The same, as somebody or something proposes it.
     *
     * @return it does not count
     */
    public Holiday asProposal() {
        return new Holiday(day, name, false, true);
    }

    /**
     * The same, counting from now on, whether it was proposed or switched off.
     *
     * @return it counts
     */
    public Holiday confirmed() {
        return new Holiday(day, name, true, false);
    }

    /**
     * The same, switched off.
     *
     * @return it does not count, and is not a proposal any more
     */
    public Holiday switchedOff() {
        return new Holiday(day, name, false, false);
    }
}
