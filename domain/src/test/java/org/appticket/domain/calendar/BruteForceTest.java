package org.appticket.domain.calendar;

import static java.time.temporal.ChronoUnit.MINUTES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calendar answers what somebody finds out who looks at every minute, or at every date with {@code java.time}. */
final class BruteForceTest {

    private static final long SEED = 20260329;
    private static final int MINUTES_SEEN = 8 * 24 * 60;

    private static List<Hours> hoursOn(BusinessCalendar calendar, LocalDate date) {
        Optional<DatedException> exception = calendar.exceptions().stream()
                .filter(one -> one.date().equals(date))
                .findFirst();
        if (exception.isPresent()) {
            return exception.get().hours();
        }
        boolean closed = calendar.holidays().stream()
                .anyMatch(holiday ->
                        holiday.active() && holiday.day().in(date.getYear()).equals(Optional.of(date)));
        return closed ? List.of() : calendar.week().on(date.getDayOfWeek());
    }

    private static boolean exists(LocalDate date, ZoneId zone) {
        return date.atStartOfDay(zone).toLocalDate().equals(date);
    }

    private static Instant on(LocalDate date, int second, ZoneId zone) {
        LocalDateTime time = date.atStartOfDay().plusSeconds(second);
        return time.atZone(zone).toInstant();
    }

    /** What somebody saw who looked at every minute of eight days. */
    private record Seen(Instant start, BitSet open) {

        static Seen of(BusinessCalendar calendar, LocalDate first) {
            ZoneId zone = calendar.zone();
            Instant start = first.atStartOfDay(zone).toInstant().truncatedTo(MINUTES);
            BitSet open = new BitSet();
            for (LocalDate date = first.minusDays(3); date.isBefore(first.plusDays(12)); date = date.plusDays(1)) {
                for (Hours hours : exists(date, zone) ? hoursOn(calendar, date) : List.<Hours>of()) {
                    int from = minute(start, on(date, hours.from(), zone));
                    int to = minute(start, on(date, hours.to(), zone));
                    if (from < to) {
                        open.set(from, to);
                    }
                }
            }
            return new Seen(start, open.get(0, MINUTES_SEEN));
        }

        private static int minute(Instant start, Instant at) {
            return (int) Math.max(0, Math.min(MINUTES_SEEN, MINUTES.between(start, at)));
        }

        Instant at(int minute) {
            return start.plus(minute, MINUTES);
        }

        Duration between(int from, int to) {
            return Duration.ofMinutes(from < to ? open.get(from, to).cardinality() : 0);
        }

        Optional<Instant> plus(int from, int amount) {
            int minute = from;
            for (int left = amount; left > 0; minute++) {
                if (minute == MINUTES_SEEN) {
                    return Optional.empty();
                }
                left -= open.get(minute) ? 1 : 0;
            }
            return Optional.of(at(minute));
        }

        Optional<Instant> minus(int from, int amount) {
            int minute = from;
            for (int left = amount; left > 0; minute--) {
                if (minute == 0) {
                    return Optional.empty();
                }
                left -= open.get(minute - 1) ? 1 : 0;
            }
            return Optional.of(at(minute));
        }

        Optional<Instant> nextOpen(int from) {
            int next = open.nextSetBit(from);
            return next < 0 ? Optional.empty() : Optional.of(at(next));
        }

        Optional<Instant> lastOpen(int from) {
            if (open.get(from)) {
                return Optional.of(at(from));
            }
            int last = open.previousSetBit(from);
            return last < 0 ? Optional.empty() : Optional.of(at(last + 1));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "UTC, 2026-12-29",
        "Asia/Kolkata, 2026-02-26",
        "Europe/Paris, 2026-03-25",
        "Europe/Paris, 2026-10-21",
        "Europe/Paris, 2024-12-28",
        "America/New_York, 2026-03-04",
        "America/New_York, 2026-10-28",
        "America/Sao_Paulo, 2018-11-01",
        "America/Sao_Paulo, 2018-02-14",
        "America/Havana, 2026-10-28",
        "America/Nuuk, 2024-03-27",
        "Australia/Lord_Howe, 2026-04-01",
        "Australia/Lord_Howe, 2026-09-30",
        "Africa/Casablanca, 2026-02-12",
        "Pacific/Apia, 2011-12-26",
        "Pacific/Kwajalein, 1993-08-17",
        "Asia/Pyongyang, 2015-08-11"
    })
    void it_answers_like_somebody_who_looks_at_every_minute(String zone, LocalDate first) {
        Random random = new Random(SEED);
        int answered = 0;
        for (int i = 0; i < 8; i++) {
            BusinessCalendar calendar = RandomCalendar.of(random, ZoneId.of(zone), first.plusDays(4));
            Seen seen = Seen.of(calendar, first);
            for (int k = 0; k < 60; k++) {
                int from = random.nextInt(MINUTES_SEEN);
                int to = random.nextInt(MINUTES_SEEN);
                int amount = 1 + random.nextInt(random.nextBoolean() ? 2_000 : 60);
                String told = "seed " + SEED + ", calendar " + i + ", question " + k;
                assertEquals(seen.open.get(from), calendar.isOpen(seen.at(from)), told);
                assertEquals(seen.between(from, to), calendar.between(seen.at(from), seen.at(to)), told);
                answered += same(seen.nextOpen(from), () -> calendar.nextOpen(seen.at(from)), told);
                answered += same(seen.lastOpen(from), () -> calendar.lastOpen(seen.at(from)), told);
                Duration duration = Duration.ofMinutes(amount);
                answered += same(seen.plus(from, amount), () -> calendar.plus(seen.at(from), duration), told);
                answered += same(seen.minus(from, amount), () -> calendar.minus(seen.at(from), duration), told);
            }
        }
        assertTrue(answered > 400, answered + " answers were compared");
    }

    /** Compares if the answer was seen. */
    private static int same(Optional<Instant> seen, Supplier<Instant> answer, String told) {
        seen.ifPresent(expected -> assertEquals(expected, answer.get(), told));
        return seen.isPresent() ? 1 : 0;
    }

    @Test
    void years_of_all_zones_are_as_long_as_their_dates() {
        Random random = new Random(SEED);
        Map<ZoneRules, String> zones = new HashMap<>();
        ZoneId.getAvailableZoneIds().stream()
                .sorted()
                .forEach(id -> zones.putIfAbsent(ZoneId.of(id).getRules(), id));
        int years = 0;
        for (String id : zones.values().stream().sorted().toList()) {
            for (int year : oddYears(ZoneId.of(id), random)) {
                isAsLongAsItsDates(random, ZoneId.of(id), year);
                years++;
            }
        }
        assertTrue(years > 150, years + " years");
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Paris, 2026",
        "America/Nuuk, 2024",
        "America/Sao_Paulo, 2018",
        "America/Tijuana, 1922",
        "America/Juneau, 1867",
        "Pacific/Apia, 2011",
        "Pacific/Kwajalein, 1993"
    })
    void years_in_which_the_clock_jumps_are_as_long_as_their_dates(String zone, int year) {
        Random random = new Random(SEED);
        for (int i = 0; i < 20; i++) {
            isAsLongAsItsDates(random, ZoneId.of(zone), year);
        }
    }

    private static void isAsLongAsItsDates(Random random, ZoneId zone, int year) {
        BusinessCalendar calendar = RandomCalendar.of(random, zone, LocalDate.of(year, 6, 1));
        Days days = new Days(calendar.week(), calendar.holidays(), calendar.exceptions());
        OpenYear drawn = OpenYear.of(year, days, zone);
        String told = "seed " + SEED + ", " + zone + " in " + year + ", " + calendar.week();
        assertEquals(seconds(calendar, year), drawn.total() / 1_000_000, told);
        assertEquals(drawn.total(), OpenYear.total(year, days, zone), told);
    }

    /** A year in which the clock was changed around New Year or by many hours, or else now and then any year. */
    private static List<Integer> oddYears(ZoneId zone, Random random) {
        List<Integer> odd = zone.getRules().getTransitions().stream()
                .filter(change -> change.getDateTimeBefore().plusDays(2).getDayOfYear() <= 4
                        || Math.abs(change.getDuration().toHours()) > 3)
                .map(ZoneOffsetTransition::getDateTimeAfter)
                .map(LocalDateTime::getYear)
                .toList();
        int any = 1850 + random.nextInt(250);
        if (odd.isEmpty()) {
            return random.nextInt(4) == 0 ? List.of(any) : List.of();
        }
        return List.of(odd.get(random.nextInt(odd.size())));
    }

    private static long seconds(BusinessCalendar calendar, int year) {
        ZoneId zone = calendar.zone();
        long start = LocalDate.of(year, 1, 1).atStartOfDay(zone).toEpochSecond();
        long end = LocalDate.of(year + 1, 1, 1).atStartOfDay(zone).toEpochSecond();
        TreeMap<Long, Long> spans = new TreeMap<>();
        LocalDate last = LocalDate.of(year + 1, 1, 3);
        for (LocalDate date = LocalDate.of(year - 1, 12, 29); date.isBefore(last); date = date.plusDays(1)) {
            for (Hours hours : exists(date, zone) ? hoursOn(calendar, date) : List.<Hours>of()) {
                long to = on(date, hours.to(), zone).getEpochSecond();
                spans.merge(on(date, hours.from(), zone).getEpochSecond(), to, Math::max);
            }
        }
        long seconds = 0;
        long reached = start;
        for (Map.Entry<Long, Long> span : spans.entrySet()) {
            long from = Math.max(reached, span.getKey());
            long to = Math.min(end, span.getValue());
            seconds += Math.max(0, to - from);
            reached = Math.max(reached, to);
        }
        return seconds;
    }
}
