package org.appticket.domain.calendar;

import static org.appticket.domain.calendar.BusinessCalendar.EARLIEST;
import static org.appticket.domain.calendar.BusinessCalendar.LATEST;
import static org.appticket.domain.calendar.BusinessCalendar.MAX_BUDGET;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;

/**
 * When it is open, from the year 1 to the year 9999: all times are microseconds since 1970-01-01T00:00Z, all amounts are
 * microseconds. Years are worked out when they are needed, and at most {@value #KEPT} of them are kept. Threads share it
 * without waiting for each other: at worst two work out the same year.
 */
final class Timeline {

    private static final int KEPT = 16;
    // Time zones reach into the years before the first and after the last one.
    private static final int FIRST = DatedException.FIRST_YEAR - 1;
    private static final int LAST = DatedException.LAST_YEAR + 1;
    private static final long MEAN_YEAR = 31_556_952_000_000L;

    private final Days days;
    private final ZoneId zone;
    private final AtomicReferenceArray<OpenYear> years = new AtomicReferenceArray<>(KEPT);

    Timeline(Days days, ZoneId zone) {
        this.days = days;
        this.zone = zone;
    }

    static long micros(Instant instant) {
        return instant.getEpochSecond() * 1_000_000 + instant.getNano() / 1000;
    }

    static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    /** A moment that is asked about, or the refusal of it. */
    static long moment(String field, Instant instant) {
        if (instant.isBefore(EARLIEST) || instant.truncatedTo(ChronoUnit.MICROS).isAfter(LATEST)) {
            throw outOfRange(field, EARLIEST, LATEST);
        }
        return micros(instant);
    }

    /** An amount of business time, or the refusal of it. */
    static long amount(Duration duration) {
        if (duration.isNegative() || duration.compareTo(MAX_BUDGET) > 0) {
            throw outOfRange("duration", Duration.ZERO, MAX_BUDGET);
        }
        return duration.toNanos() / 1000;
    }

    /** An answer, if there is one within the years that are reckoned with. */
    static Instant answer(OptionalLong micros) {
        return answer(instant(micros.orElseThrow(Timeline::noAnswer)));
    }

    /** An answer, if it is within the years that are reckoned with. */
    static Instant answer(Instant instant) {
        if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
            throw noAnswer();
        }
        return instant;
    }

    static InvalidValue noAnswer() {
        return outOfRange("deadline", EARLIEST, LATEST);
    }

    static InvalidValue outOfRange(String field, Object min, Object max) {
        return InvalidValue.of(field, Problem.OUT_OF_RANGE, Map.of("min", min.toString(), "max", max.toString()));
    }

    Days days() {
        return days;
    }

    ZoneId zone() {
        return zone;
    }

    private OpenYear year(int number) {
        OpenYear kept = years.getAcquire(number % KEPT);
        if (kept != null && kept.year() == number) {
            return kept;
        }
        OpenYear made = OpenYear.of(number, days, zone);
        years.setRelease(number % KEPT, made);
        return made;
    }

    private long total(int number) {
        OpenYear kept = years.getAcquire(number % KEPT);
        return kept != null && kept.year() == number ? kept.total() : OpenYear.total(number, days, zone);
    }

    private OpenYear around(long moment) {
        int guess = Math.max(FIRST, Math.min(LAST, (int) (1970 + Math.floorDiv(moment, MEAN_YEAR))));
        OpenYear year = year(guess);
        if (moment < year.start()) {
            return year(guess - 1);
        }
        return moment < year.end() ? year : year(guess + 1);
    }

    /** The first moment until which it was open for so long (more than 0); nothing if there is none. */
    OptionalLong plus(long moment, long amount) {
        OpenYear first = around(moment);
        int number = first.year();
        long total = first.total();
        long rest = amount + first.openUntil(moment);
        while (rest > total) {
            if (number == LAST) {
                return OptionalLong.empty();
            }
            rest -= total;
            number++;
            total = total(number);
        }
        return OptionalLong.of(year(number).reaching(rest));
    }

    /** The last moment from which it was open for so long (more than 0); nothing if there is none. */
    OptionalLong minus(long moment, long amount) {
        OpenYear last = around(moment);
        int number = last.year();
        long rest = last.openUntil(moment) - amount;
        while (rest < 0) {
            if (number == FIRST) {
                return OptionalLong.empty();
            }
            number--;
            rest += total(number);
        }
        return OptionalLong.of(year(number).keeping(rest));
    }

    /** How long it is open between two moments, the first of which is not the later one. */
    long between(long from, long to) {
        OpenYear first = around(from);
        OpenYear last = around(to);
        long open = last.openUntil(to) - first.openUntil(from);
        for (int number = first.year(); number < last.year(); number++) {
            open += total(number);
        }
        return open;
    }

    boolean isOpen(long moment) {
        OpenYear year = around(moment);
        int i = year.lastOpening(moment);
        return i >= 0 && moment < year.closes(i);
    }

    /** When it closes after a moment at which it is open, or the beginning of a year if that comes first. */
    long closing(long moment) {
        OpenYear year = around(moment);
        return year.closes(year.lastOpening(moment));
    }

    /** The moment if it is open then, otherwise the next opening; nothing if there is none. */
    OptionalLong nextOpen(long moment) {
        return nextOpen(moment, Long.MAX_VALUE);
    }

    /** The moment if it is open then, otherwise the next opening; nothing if there is none in a year that begins before the end. */
    OptionalLong nextOpen(long moment, long end) {
        OpenYear year = around(moment);
        int i = year.openingAfter(moment);
        while (i >= year.openings()) {
            if (year.year() == LAST || year.end() >= end) {
                return OptionalLong.empty();
            }
            year = year(year.year() + 1);
            i = 0;
        }
        return OptionalLong.of(Math.max(moment, year.opens(i)));
    }

    /** The moment if it is open then, otherwise the last closing; nothing if there is none. */
    OptionalLong lastOpen(long moment) {
        OpenYear year = around(moment);
        int i = year.lastOpening(moment);
        while (i < 0) {
            if (year.year() == FIRST) {
                return OptionalLong.empty();
            }
            year = year(year.year() - 1);
            i = year.openings() - 1;
        }
        return OptionalLong.of(Math.min(moment, year.closes(i)));
    }

    /** The n-th working day after a date, or before it if n is negative; for 0 the first on or after it. */
    Optional<LocalDate> workingDay(LocalDate date, int n) {
        return n < 0 ? workingDayBefore(date, -n) : workingDayAfter(date, n);
    }

    private Optional<LocalDate> workingDayAfter(LocalDate date, int n) {
        int from = date.getDayOfYear() - (n == 0 ? 1 : 0);
        int left = Math.max(n, 1);
        for (int number = date.getYear(); number <= LAST; number++, from = 0) {
            OpenYear year = year(number);
            int day = year.workingDays().nextSetBit(from);
            for (; day >= 0; day = year.workingDays().nextSetBit(day + 1)) {
                if (--left == 0) {
                    return Optional.of(LocalDate.ofYearDay(number, day + 1));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> workingDayBefore(LocalDate date, int n) {
        int from = date.getDayOfYear() - 2;
        int left = n;
        for (int number = date.getYear(); number >= FIRST; number--, from = 366) {
            OpenYear year = year(number);
            int day = year.workingDays().previousSetBit(from);
            for (; day >= 0; day = year.workingDays().previousSetBit(day - 1)) {
                if (--left == 0) {
                    return Optional.of(LocalDate.ofYearDay(number, day + 1));
                }
            }
        }
        return Optional.empty();
    }

    /** When a date of which some hours exist is over. */
    Instant closingOf(LocalDate date) {
        long midnight = date.toEpochDay() * Hours.DAY;
        LocalClock clock = new LocalClock(zone.getRules(), midnight, midnight + Hours.DAY);
        long closing = days.on(date).hours().stream()
                .filter(hours -> clock.resolve(midnight + hours.from()) < clock.resolve(midnight + hours.to()))
                .mapToLong(hours -> clock.resolve(midnight + hours.to()))
                .max()
                .orElseThrow();
        return Instant.ofEpochSecond(closing);
    }
}
