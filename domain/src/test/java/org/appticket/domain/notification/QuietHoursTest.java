package org.appticket.domain.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.appticket.domain.InvalidValue;
import org.junit.jupiter.api.Test;

class QuietHoursTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final QuietHours NIGHT = quiet("22:00", "07:00");

    private static QuietHours quiet(String from, String to) {
        return new QuietHours(LocalTime.parse(from), LocalTime.parse(to));
    }

    private static Instant after(QuietHours hours, String at) {
        return hours.after(Instant.parse(at), PARIS);
    }

    @Test
    void a_night_ends_in_the_morning_and_begins_to_the_minute() {
        assertEquals(Instant.parse("2026-03-02T20:59:59Z"), after(NIGHT, "2026-03-02T20:59:59Z"));
        assertEquals(Instant.parse("2026-03-03T06:00:00Z"), after(NIGHT, "2026-03-02T21:00:00Z"));
        assertEquals(Instant.parse("2026-03-03T06:00:00Z"), after(NIGHT, "2026-03-03T05:59:59.999Z"));
        assertEquals(Instant.parse("2026-03-03T06:00:00Z"), after(NIGHT, "2026-03-03T06:00:00Z"));
    }

    @Test
    void a_pause_at_noon_ends_the_same_day() {
        QuietHours noon = quiet("12:00", "14:00");
        assertEquals(Instant.parse("2026-03-02T13:00:00Z"), after(noon, "2026-03-02T11:30:00Z"));
        assertFalse(noon.covers(Instant.parse("2026-03-02T10:59:59Z"), PARIS));
        assertFalse(noon.covers(Instant.parse("2026-03-02T13:00:00Z"), PARIS));
    }

    @Test
    void clocks_that_skip_the_end_end_the_quiet_when_they_do() {
        assertEquals(Instant.parse("2026-03-29T01:00:00Z"), after(quiet("22:00", "02:30"), "2026-03-29T00:10:00Z"));
    }

    @Test
    void clocks_that_show_the_end_twice_end_the_quiet_each_time() {
        QuietHours hours = quiet("22:00", "02:30");
        assertEquals(Instant.parse("2026-10-25T00:30:00Z"), after(hours, "2026-10-25T00:10:00Z"));
        assertEquals(Instant.parse("2026-10-25T00:45:00Z"), after(hours, "2026-10-25T00:45:00Z"));
        assertEquals(Instant.parse("2026-10-25T01:30:00Z"), after(hours, "2026-10-25T01:10:00Z"));
    }

    @Test
    void always_or_never_is_no_time_of_day() {
        assertThrows(InvalidValue.class, () -> quiet("07:00", "07:00"));
        assertThrows(
                InvalidValue.class, () -> new QuietHours(LocalTime.of(7, 0, 1), LocalTime.of(7, 0, 59)), "in minutes");
    }

    @Test
    void whenever_and_wherever_it_ends_within_a_day_and_is_not_quiet_then() {
        Random random = new Random(20_260_302);
        List<ZoneId> zones = List.of(PARIS, ZoneId.of("Australia/Lord_Howe"), ZoneId.of("Asia/Kathmandu"));
        for (int i = 0; i < 20_000; i++) {
            LocalTime from = LocalTime.ofSecondOfDay(60L * random.nextInt(1_440));
            QuietHours hours = new QuietHours(from, from.plusMinutes(1 + random.nextInt(1_439)));
            Instant at = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt(365 * 86_400));
            ZoneId zone = zones.get(i % zones.size());
            Instant after = hours.after(at, zone);
            String what = hours + " at " + at + " in " + zone;
            assertFalse(after.isBefore(at), what);
            assertTrue(Duration.between(at, after).compareTo(Duration.ofHours(26)) < 0, what);
            assertFalse(hours.covers(after, zone), what);
        }
    }
}
