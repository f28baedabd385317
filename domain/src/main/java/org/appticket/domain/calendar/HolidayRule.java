package org.appticket.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;

/**
 * A holiday whose date is computed for every year (rule CAL-2). Written down it is one of
 *
 * <ul>
 *   <li>{@code EASTER}, {@code EASTER+39}, {@code EASTER-2}: days from Easter Sunday; {@code ORTHODOX+1}: from the
 *       orthodox one;
 *   <li>{@code MON#1/SEP}, {@code THU#4/NOV}, {@code MON#-1/MAY}: a weekday of a month, counted from its beginning or,
 *       if negative, from its end; a month without a fifth one has no such holiday;
 *   <li>{@code SAT>=06-20}, {@code WED<=11-22}: the first weekday on or after, or the last on or before, a date.
 * </ul>
 */
public sealed interface HolidayRule extends Holiday.Day {

    /** How many days a holiday is after Easter at least: it is never in the year before. */
    int MIN_DAYS = -70;

    /** How many days a holiday is after Easter at most. */
    int MAX_DAYS = 150;

    /** Easter Sunday. */
    HolidayRule EASTER_SUNDAY = new FromEaster(Church.WESTERN, 0);
    /** The Friday before Easter. */
    HolidayRule GOOD_FRIDAY = new FromEaster(Church.WESTERN, -2);
    /** The Monday after Easter. */
    HolidayRule EASTER_MONDAY = new FromEaster(Church.WESTERN, 1);
    /** Ascension Day, always a Thursday. */
    HolidayRule ASCENSION = new FromEaster(Church.WESTERN, 39);
    /** Pentecost. */
    HolidayRule WHIT_SUNDAY = new FromEaster(Church.WESTERN, 49);
    /** The Monday after Pentecost. */
    HolidayRule WHIT_MONDAY = new FromEaster(Church.WESTERN, 50);
    /** Corpus Christi, always a Thursday. */
    HolidayRule CORPUS_CHRISTI = new FromEaster(Church.WESTERN, 60);
    /** Shrove Tuesday. */
    HolidayRule CARNIVAL = new FromEaster(Church.WESTERN, -47);
    /** The day after it. */
    HolidayRule ASH_WEDNESDAY = new FromEaster(Church.WESTERN, -46);

    /** Whose Easter it is. */
    enum Church {
        /** By the Gregorian calendar. */
        WESTERN("EASTER"),
        /** By the Julian calendar. */
        ORTHODOX("ORTHODOX");

        private final String word;

        Church(String word) {
            this.word = word;
        }

        private LocalDate easter(int year) {
            return this == WESTERN ? western(year) : orthodox(year);
        }

        // Oudin's rule, which holds for every year of the Gregorian calendar, also for those before it was in use.
        private static LocalDate western(int year) {
            int golden = Math.floorMod(year, 19);
            int century = Math.floorDiv(year, 100);
            int skipped = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
            int epact = skipped - (skipped / 28) * (1 - (29 / (skipped + 1)) * ((21 - golden) / 11));
            int weekday = (year + year / 4 + epact + 2 - century + century / 4) % 7;
            return LocalDate.of(year, Month.MARCH, 28).plusDays(epact - weekday);
        }

        // Meeus' Julian rule, then as many days as the calendars are apart in that year.
        private static LocalDate orthodox(int year) {
            int moon = (19 * (year % 19) + 15) % 30;
            int weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
            int apart = year / 100 - year / 400 - 2;
            return LocalDate.of(year, Month.MARCH, 22).plusDays(moon + weekday + apart);
        }
    }

    /**
     * So many days after Easter.
     *
     * @param church whose Easter
     * @param days after Easter Sunday, negative for before: {@value HolidayRule#MIN_DAYS} to {@value HolidayRule#MAX_DAYS}
     */
    record FromEaster(Church church, int days) implements HolidayRule {

        private static final Pattern FORM = Pattern.compile("(EASTER|ORTHODOX)([+-][0-9]{1,3})?");

        /**
         * Checks the days.
         *
         * @throws InvalidValue if they are too many
         */
        public FromEaster {
            if (days < MIN_DAYS || days > MAX_DAYS) {
                throw InvalidValue.of("rule", Problem.OUT_OF_RANGE, Map.of("min", MIN_DAYS, "max", MAX_DAYS));
            }
        }

        private static Optional<HolidayRule> read(String text) {
            return match(FORM, text)
                    .map(parts -> new FromEaster(
                            parts.group(1).equals(Church.WESTERN.word) ? Church.WESTERN : Church.ORTHODOX,
                            parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2))));
        }

        @Override
        public Optional<LocalDate> in(int year) {
            return Optional.of(church.easter(year).plusDays(days));
        }

        @Override
        public String text() {
            return days == 0 ? church.word : church.word + (days > 0 ? "+" : "") + days;
        }
    }

    /**
     * A weekday of a month.
     *
     * @param weekday which day of the week
     * @param nth 1 to 5 from the beginning of the month, -1 to -5 from its end
     * @param month which month
     */
    record NthOfMonth(DayOfWeek weekday, int nth, Month month) implements HolidayRule {

        private static final Pattern FORM = Pattern.compile("([A-Z]{3})#(-?[0-9])/([A-Z]{3})");

        /**
         * Checks the number.
         *
         * @throws InvalidValue if no month has so many
         */
        public NthOfMonth {
            if (nth == 0 || nth < -5 || nth > 5) {
                throw InvalidValue.of("rule", Problem.OUT_OF_RANGE, Map.of("min", -5, "max", 5));
            }
        }

        private static Optional<HolidayRule> read(String text) {
            return match(FORM, text)
                    .map(parts -> new NthOfMonth(
                            called(parts.group(1), DayOfWeek.values()),
                            Integer.parseInt(parts.group(2)),
                            called(parts.group(3), Month.values())));
        }

        @Override
        public Optional<LocalDate> in(int year) {
            LocalDate date = LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
            return date.getMonth() == month ? Optional.of(date) : Optional.empty();
        }

        @Override
        public String text() {
            return word(weekday) + "#" + nth + "/" + word(month);
        }
    }

    /**
     * The weekday that is next to a date.
     *
     * @param weekday which day of the week
     * @param after true for the first on or after the date, false for the last on or before it
     * @param date month and day, not the 29th of February, and not so near to New Year that it may be in another year
     */
    record NextTo(DayOfWeek weekday, boolean after, MonthDay date) implements HolidayRule {

        private static final Pattern FORM = Pattern.compile("([A-Z]{3})([<>])=([0-9]{2}-[0-9]{2})");

        /**
         * Checks the date.
         *
         * @throws InvalidValue if not every year has it, or the holiday may be in the year before or after
         */
        public NextTo {
            boolean leaves = after ? date.isAfter(MonthDay.of(12, 25)) : date.isBefore(MonthDay.of(1, 7));
            if (leaves || !date.isValidYear(1)) {
                throw InvalidValue.of("rule", Problem.NOT_APPLICABLE);
            }
        }

        private static Optional<HolidayRule> read(String text) {
            return match(FORM, text)
                    .map(parts -> new NextTo(
                            called(parts.group(1), DayOfWeek.values()),
                            parts.group(2).equals(">"),
                            Holiday.Yearly.parse(parts.group(3)).monthDay()));
        }

        @Override
        public Optional<LocalDate> in(int year) {
            LocalDate near = date.atYear(year);
            return Optional.of(near.with(
                    after ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday)));
        }

        @Override
        public String text() {
            return word(weekday) + (after ? ">=" : "<=") + new Holiday.Yearly(date).text();
        }
    }

    /**
     * Reads a rule.
     *
     * @param text as above, in upper or lower case, or the name of a constant of this type, such as {@code GOOD_FRIDAY}
     * @return the rule
     * @throws InvalidValue if it is no rule, or names a date that no year has
     */
    static HolidayRule parse(String text) {
        String upper = text.length() > 20 ? "" : text.toUpperCase(Locale.ROOT);
        return named(upper)
                .or(() -> FromEaster.read(upper))
                .or(() -> NthOfMonth.read(upper))
                .or(() -> NextTo.read(upper))
                .orElseThrow(HolidayRule::misspelt);
    }

    private static Optional<HolidayRule> named(String word) {
        return switch (word) {
            case "EASTER_SUNDAY" -> Optional.of(EASTER_SUNDAY);
            case "GOOD_FRIDAY" -> Optional.of(GOOD_FRIDAY);
            case "EASTER_MONDAY" -> Optional.of(EASTER_MONDAY);
            case "ASCENSION" -> Optional.of(ASCENSION);
            case "WHIT_SUNDAY" -> Optional.of(WHIT_SUNDAY);
            case "WHIT_MONDAY" -> Optional.of(WHIT_MONDAY);
            case "CORPUS_CHRISTI" -> Optional.of(CORPUS_CHRISTI);
            case "CARNIVAL" -> Optional.of(CARNIVAL);
            case "ASH_WEDNESDAY" -> Optional.of(ASH_WEDNESDAY);
            default -> Optional.empty();
        };
    }

    private static Optional<MatchResult> match(Pattern form, String text) {
        Matcher matcher = form.matcher(text);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static <E extends Enum<E>> E called(String word, E[] values) {
        return Arrays.stream(values)
                .filter(value -> word(value).equals(word))
                .findFirst()
                .orElseThrow(HolidayRule::misspelt);
    }

    private static String word(Enum<?> value) {
        return value.name().substring(0, 3);
    }

    private static InvalidValue misspelt() {
        return InvalidValue.of(
                "rule", Problem.WRONG_FORMAT, Map.of("expected", "EASTER+1, MON#1/SEP, MON#-1/MAY, SAT>=06-20"));
    }
}
