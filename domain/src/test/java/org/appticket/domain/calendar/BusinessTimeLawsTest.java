package org.appticket.domain.calendar;

import static java.time.Duration.ZERO;
import static java.time.temporal.ChronoUnit.MICROS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is true of every calendar, every moment and every amount. */
final class BusinessTimeLawsTest {

    private static final long SEED = 5_040_302;
    private static final Duration MICRO = Duration.of(1, MICROS);

    private final Random random = new Random(SEED);

    private Instant moment() {
        long second = Instant.parse("2009-06-01T00:00:00Z").getEpochSecond() + random.nextInt(20 * 365 * 86_400);
        return switch (random.nextInt(3)) {
            case 0 -> Instant.ofEpochSecond(second / 900 * 900);
            case 1 -> Instant.ofEpochSecond(second);
            default -> Instant.ofEpochSecond(second).plus(random.nextInt(1_000_000), MICROS);
        };
    }

    private Duration amount() {
        return switch (random.nextInt(4)) {
            case 0 -> Duration.ofMinutes(random.nextInt(100) * 15L);
            case 1 -> Duration.of(random.nextInt(Integer.MAX_VALUE), MICROS);
            case 2 -> Duration.ofSeconds(random.nextInt(40_000_000));
            default -> Duration.of(random.nextInt(3), MICROS);
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTC",
                "Europe/Paris",
                "America/New_York",
                "America/Sao_Paulo",
                "Australia/Lord_Howe",
                "Asia/Kolkata",
                "Pacific/Apia"
            })
    void the_laws_of_business_time_hold(String zone) {
        for (int i = 0; i < 20; i++) {
            BusinessCalendar calendar = RandomCalendar.of(random, ZoneId.of(zone), LocalDate.of(2018, 11, 4));
            for (int k = 0; k < 50; k++) {
                String told = "seed " + SEED + ", " + zone + ", calendar " + i + ", question " + k;
                Instant from = moment();
                inverse(calendar, from, amount(), told);
                additive(calendar, from, amount(), amount(), told);
                monotone(calendar, from, amount(), told);
                boundaries(calendar, from, told);
            }
        }
    }

    private static void inverse(BusinessCalendar calendar, Instant from, Duration amount, String told) {
        Instant reached = calendar.plus(from, amount);
        assertEquals(amount, calendar.between(from, reached), told);
        assertFalse(reached.isBefore(from), told);
        Instant left = calendar.minus(from, amount);
        assertEquals(amount, calendar.between(left, from), told);
        assertFalse(left.isAfter(from), told);
        if (calendar.isOpen(from)) {
            assertEquals(from, calendar.minus(reached, amount), told);
        }
        if (!amount.isZero()) {
            assertTrue(calendar.isOpen(reached.minus(MICRO)), told);
            assertTrue(calendar.isOpen(left), told);
            assertEquals(reached, calendar.plus(calendar.minus(reached, amount), amount), told);
        }
    }

    private static void additive(BusinessCalendar calendar, Instant from, Duration one, Duration other, String told) {
        Instant both = calendar.plus(from, one.plus(other));
        assertEquals(both, calendar.plus(calendar.plus(from, one), other), told);
        assertEquals(calendar.minus(from, one.plus(other)), calendar.minus(calendar.minus(from, one), other), told);
        Instant middle = from.plus(one);
        Instant end = middle.plus(other);
        assertEquals(
                calendar.between(from, end), calendar.between(from, middle).plus(calendar.between(middle, end)), told);
        assertTrue(calendar.between(from, end).compareTo(one.plus(other)) <= 0, told);
    }

    private void monotone(BusinessCalendar calendar, Instant from, Duration amount, String told) {
        Instant later = from.plusSeconds(random.nextInt(1_000_000));
        assertFalse(calendar.plus(later, amount).isBefore(calendar.plus(from, amount)), told);
        assertTrue(calendar.plus(from, amount.plus(MICRO)).isAfter(calendar.plus(from, amount)), told);
        assertTrue(calendar.minus(from, amount.plus(MICRO)).isBefore(calendar.minus(from, amount)), told);
        assertEquals(ZERO, calendar.between(later, from), told);
    }

    private static void boundaries(BusinessCalendar calendar, Instant at, String told) {
        assertEquals(at, calendar.plus(at, ZERO), told);
        assertEquals(at, calendar.minus(at, ZERO), told);
        Instant next = calendar.nextOpen(at);
        Instant last = calendar.lastOpen(at);
        assertTrue(calendar.isOpen(next), told);
        assertEquals(calendar.plus(at, MICRO).minus(MICRO), next, told);
        assertEquals(calendar.isOpen(at), next.equals(at), told);
        assertEquals(calendar.isOpen(at) ? at : calendar.minus(at, MICRO).plus(MICRO), last, told);
        assertEquals(ZERO, calendar.between(at, next).plus(calendar.between(last, at)), told);
    }

    @Test
    void what_is_used_up_when_it_closes_ends_then() {
        BusinessCalendar calendar = BusinessCalendar.of(
                ZoneOffset.UTC, OpeningHours.weekdays(Hours.parse("09:00", "17:00")), List.of(), List.of());
        Instant friday = Instant.parse("2026-05-15T09:00:00Z");
        Instant monday = Instant.parse("2026-05-18T09:00:00Z");

        assertEquals(Instant.parse("2026-05-15T17:00:00Z"), calendar.plus(friday, Duration.ofHours(8)));
        assertEquals(
                monday.plus(MICRO), calendar.plus(friday, Duration.ofHours(8).plus(MICRO)));
        assertEquals(monday, calendar.minus(Instant.parse("2026-05-18T17:00:00Z"), Duration.ofHours(8)));
        assertEquals(
                Instant.parse("2026-05-15T16:59:59.999999Z"),
                calendar.minus(
                        Instant.parse("2026-05-18T17:00:00Z"),
                        Duration.ofHours(8).plus(MICRO)));
        assertEquals(monday, calendar.nextOpen(Instant.parse("2026-05-15T17:00:00Z")));
        assertEquals(Instant.parse("2026-05-15T17:00:00Z"), calendar.lastOpen(monday.minus(MICRO)));
        assertEquals(monday, calendar.lastOpen(monday));
    }

    @Test
    void what_is_less_than_a_microsecond_is_cut_off() {
        BusinessCalendar calendar = BusinessCalendar.of(ZoneOffset.UTC, OpeningHours.ALWAYS, List.of(), List.of());
        Instant at = Instant.parse("2026-05-15T09:00:00Z");

        assertEquals(at, calendar.plus(at.plusNanos(999), Duration.ofNanos(999)));
        assertEquals(at.plus(MICRO), calendar.plus(at.plusNanos(999), Duration.ofNanos(1_999)));
        assertEquals(MICRO, calendar.between(at.plusNanos(999), at.plusNanos(1_000)));
        assertEquals(at.plusNanos(-1_000), calendar.nextOpen(at.plusNanos(-1)));
    }

    @Test
    void business_time_goes_on_over_new_year() {
        BusinessCalendar always = BusinessCalendar.of(ZoneOffset.UTC, OpeningHours.ALWAYS, List.of(), List.of());
        Instant eve = Instant.parse("2026-12-31T12:00:00Z");
        Instant newYear = Instant.parse("2027-01-01T00:00:00Z");

        assertEquals(newYear, always.plus(eve, Duration.ofHours(12)));
        assertEquals(newYear, always.minus(newYear.plusSeconds(60), Duration.ofMinutes(1)));
        assertEquals(newYear, always.nextOpen(newYear));
        assertEquals(newYear, always.lastOpen(newYear));
        assertEquals(
                eve.plus(Duration.ofDays(3 * 365)), always.plus(eve.plus(Duration.ofDays(365)), Duration.ofDays(730)));
        assertEquals(Duration.ofDays(1000), always.between(eve, eve.plus(Duration.ofDays(1000))));
    }
}
