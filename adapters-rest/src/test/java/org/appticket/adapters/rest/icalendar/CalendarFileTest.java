package org.appticket.adapters.rest.icalendar;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.calendar.Holiday;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Years YEARS = new Years(2026, 2028);

    @Test
    void an_event_of_whole_days_closes_each_of_them() {
        assertEquals(
                List.of(
                        "2026-05-14 Pont, de l’Ascension",
                        "2026-05-15 Pont, de l’Ascension",
                        "2027-01-01 Jour de l'an"),
                read(
                        event(
                                "SUMMARY:Pont\\, de\\n",
                                "  l’Ascension",
                                "DTSTART;VALUE=DATE:20260514",
                                "DTEND;VALUE=DATE:20260516"),
                        event("DTSTART;VALUE=DATE:20270101", "SUMMARY;LANGUAGE=fr:Jour de l'an")));
    }

    @Test
    void an_event_with_times_closes_the_days_that_it_covers_from_midnight_to_midnight() {
        assertEquals(
                List.of("2026-05-14", "2026-05-16", "2026-06-02", "2026-07-14", "2026-08-15"),
                read(
                        event("DTSTART:20260513T220000Z", "DTEND:20260514T220000Z"),
                        event("DTSTART;TZID=Europe/Paris:20260516T000000", "DURATION:P1D"),
                        event("DTSTART:20260601T090000", "DTEND:20260603T180000"),
                        event("DTSTART;TZID=\"Romance Standard Time\":20260714T000000", "DURATION:PT24H"),
                        event(
                                "DTSTART;TZID=America/New_York:20260814T180000",
                                "DTEND;TZID=Europe/Paris:20260816T000000"),
                        event("DTSTART:20260901T090000", "DTEND:20260901T170000"),
                        event("DTSTART:20260902T000000")));
    }

    @Test
    void events_are_repeated_but_for_the_dates_that_are_left_out() {
        assertEquals(
                List.of("2026-12-25", "2028-12-25"),
                read(event("DTSTART;VALUE=DATE:20201225", "RRULE:FREQ=YEARLY", "EXDATE;VALUE=DATE:20271225,20291225")));
        assertEquals(
                List.of("2026-05-25", "2027-05-31", "2028-05-29"),
                read(event("DTSTART;VALUE=DATE:20200525", "RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO")));
        assertEquals(
                List.of("2026-12-24", "2027-01-07", "2027-01-21"),
                read(event("DTSTART;VALUE=DATE:20261224", "RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=3")));
        assertEquals(
                List.of("2026-03-02", "2026-03-03"),
                read(event("DTSTART;VALUE=DATE:20260302", "rrule:freq=daily;until=20260303T000000Z")));
        assertEquals(
                List.of("2026-03-02", "2026-03-09", "2026-04-01"),
                read(event("DTSTART;VALUE=DATE:20260302", "RDATE;VALUE=DATE:20260309,20260401", "DURATION:P1D")));
        assertEquals(
                List.of("2026-01-01", "2026-01-02"),
                read(event("DTSTART;VALUE=DATE:20251231", "DTEND;VALUE=DATE:20260103")),
                "what began the year before");
    }

    @Test
    void an_event_can_stand_in_the_place_of_a_repetition() {
        assertEquals(
                List.of("2026-12-25", "2027-12-24", "2028-12-25"),
                read(
                        event("UID:1", "DTSTART;VALUE=DATE:20201225", "RRULE:FREQ=YEARLY"),
                        event("UID:1", "RECURRENCE-ID;VALUE=DATE:20271225", "DTSTART;VALUE=DATE:20271224")));
    }

    @Test
    void what_was_cancelled_or_is_no_event_or_of_another_year_says_nothing() {
        assertEquals(
                List.of(),
                read(
                        event("DTSTART;VALUE=DATE:20260501", "STATUS:CANCELLED"),
                        event("DTSTART;VALUE=DATE:20250501"),
                        event("DTSTART;VALUE=DATE:20290101"),
                        component("VTODO", "DTSTART;VALUE=DATE:20260501"),
                        component(
                                "VTIMEZONE",
                                "TZID:X",
                                "TZURL:http://127.0.0.1:9/x",
                                "BEGIN:STANDARD",
                                "DTSTART:19700101T000000",
                                "TZOFFSETFROM:+0100",
                                "TZOFFSETTO:+0100",
                                "END:STANDARD")));
    }

    @Test
    void each_date_is_told_once_and_names_are_such_as_holidays_have() {
        assertEquals(
                List.of("2026-05-01 First", "2026-05-02", "2026-05-03 " + "é".repeat(100)),
                read(
                        event(
                                "DTSTART;VALUE=DATE:20260501",
                                "SUMMARY:First",
                                "BEGIN:VALARM",
                                "SUMMARY:No",
                                "END:VALARM"),
                        event("DTSTART;VALUE=DATE:20260501", "SUMMARY:Second"),
                        event("DTSTART;VALUE=DATE:20260502", "SUMMARY: \\n "),
                        event("DTSTART;VALUE=DATE:20260503", "SUMMARY:" + "é".repeat(5_000))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART required          | SUMMARY:Nothing",
                "DTSTART wrong-format      | DTSTART;VALUE=DATE:20260230",
                "DTSTART wrong-format      | DTSTART:20260501T250000",
                "DTSTART wrong-format      | DTSTART:2026-05-01",
                "DTEND wrong-format        | DTSTART;VALUE=DATE:20260501/DTEND:tomorrow",
                "DTEND too-long            | DTSTART;VALUE=DATE:20260501/DTEND;VALUE=DATE:20270503",
                "DTEND too-long            | DTSTART;VALUE=DATE:20260501/DTEND;VALUE=DATE:20260602/RRULE:FREQ=YEARLY",
                "DURATION wrong-format     | DTSTART;VALUE=DATE:20260501/DURATION:P1Y",
                "DURATION wrong-format     | DTSTART;VALUE=DATE:20260501/DURATION:PT99999999999999H",
                "RRULE wrong-format        | DTSTART;VALUE=DATE:20260501/RRULE:every year",
                "RRULE wrong-format        | DTSTART;VALUE=DATE:20260501/RRULE:FREQ=SECONDLY",
                "RRULE wrong-format        | DTSTART;VALUE=DATE:20260501/RRULE:FREQ=DAILY;BYSECOND=1,2,3",
                "RRULE wrong-format        | DTSTART;VALUE=DATE:20260501/RRULE:FREQ=DAILY;INTERVAL=99999999999",
                "RRULE wrong-format        | DTSTART;VALUE=DATE:20260501/RRULE:FREQ=YEARLY;BYSETPOS=1,-366",
                "RRULE wrong-format        | DTSTART;VALUE=DATE:20260501/RRULE:FREQ=YEARLY;BYMONTH=99",
                "RRULE wrong-format        | DTSTART;VALUE=DATE:20260501/RRULE:FREQ=YEARLY;UNTIL=20260230",
                "RRULE too-long            | DTSTART;VALUE=DATE:20260501/RRULE:FREQ=YEARLY;COUNT=2000000000",
                "DTSTART out-of-range      | DTSTART;VALUE=DATE:00010101/RRULE:FREQ=DAILY",
                "EXDATE wrong-format       | DTSTART;VALUE=DATE:20260501/EXDATE:never",
                "RECURRENCE-ID wrong-format | DTSTART;VALUE=DATE:20260501/RECURRENCE-ID:x"
            })
    void what_is_wrong_with_an_event_is_named(String error, String lines) {
        String[] parts = error.strip().split(" ", -1);

        List<String> found = refused(
                event("DTSTART;VALUE=DATE:20260101"), event(lines.strip().split("/")));

        assertEquals(List.of("VEVENT/1/" + parts[0] + " " + parts[1]), found);
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        assertEquals(
                List.of("VEVENT/0/DTSTART required", "VEVENT/2/RRULE wrong-format"),
                refused(
                        event("SUMMARY:A"),
                        event("DTSTART;VALUE=DATE:20260101"),
                        event("DTSTART:20260101T000000", "DURATION:P1D", "RRULE:x")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "{\"set\":\"METROPOLE\"}",
                "BEGIN:VCALENDAR",
                "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VTODO\r\nEND:VCALENDAR\r\n",
                "<?xml version=\"1.0\"?><!DOCTYPE x SYSTEM \"http://127.0.0.1:9/\"><x/>"
            })
    void what_is_no_such_file_is_refused(String text) {
        InvalidValue refusal = assertThrows(
                InvalidValue.class, () -> CalendarFile.of(text.getBytes(UTF_8)).holidays(PARIS, YEARS));

        assertEquals(List.of(" wrong-format"), told(refusal));
    }

    @Test
    void another_encoding_is_refused() {
        byte[] latin =
                file(event("SUMMARY:Noël", "DTSTART;VALUE=DATE:20261225")).getBytes(ISO_8859_1);

        assertEquals(List.of(" wrong-format"), told(assertThrows(InvalidValue.class, () -> CalendarFile.of(latin))));
    }

    @Test
    void too_many_events_and_dates_and_too_deep_a_nesting_are_refused() {
        String[] thousandAndOne = Stream.generate(() -> event("DTSTART;VALUE=DATE:20260101"))
                .limit(1_001)
                .toArray(String[]::new);
        String[] repeated = Stream.generate(() -> event("DTSTART;VALUE=DATE:20260101", "RRULE:FREQ=YEARLY"))
                .limit(201)
                .toArray(String[]::new);

        assertEquals(List.of("VEVENT too-long"), refused(thousandAndOne));
        assertEquals(List.of("VEVENT too-long"), refused(repeated));
        assertEquals(List.of("VEVENT too-long"), refused(event("DTSTART;VALUE=DATE:20260101", "RRULE:FREQ=DAILY")));
        assertEquals(List.of("VEVENT too-long"), refused("BEGIN:X\r\n".repeat(60_000)));
    }

    @Test
    void rules_that_never_come_true_and_rules_from_long_ago_are_worked_out_at_once() {
        String[] dear = Stream.of(
                        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
                        "FREQ=DAILY;INTERVAL=2000000000",
                        "FREQ=YEARLY;COUNT=1000;BYMONTH=2;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=99")
                .flatMap(rule -> Stream.generate(() -> event("DTSTART;VALUE=DATE:19000101", "RRULE:" + rule))
                        .limit(50))
                .toArray(String[]::new);

        long begin = System.nanoTime();
        assertEquals(List.of(), read(dear));
        assertEquals(0, (System.nanoTime() - begin) / 20_000_000_000L, "longer than anybody waits");
    }

    private static List<String> read(String... components) {
        return CalendarFile.of(file(components).getBytes(UTF_8)).holidays(PARIS, YEARS).stream()
                .map(CalendarFileTest::told)
                .toList();
    }

    private static String told(Holiday holiday) {
        return holiday.day().text() + holiday.name().map(" "::concat).orElse("");
    }

    private static List<String> refused(String... components) {
        return told(assertThrows(InvalidValue.class, () -> read(components)));
    }

    private static List<String> told(InvalidValue refusal) {
        return refusal.violations().stream()
                .map(wrong -> wrong.field() + " "
                        + wrong.problem().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private static String event(String... lines) {
        return component("VEVENT", lines);
    }

    private static String component(String name, String... lines) {
        return "BEGIN:" + name + "\r\n" + String.join("\r\n", lines) + "\r\nEND:" + name + "\r\n";
    }

    private static String file(String... components) {
        return component(
                "VCALENDAR",
                "VERSION:2.0",
                "X-WR-CALNAME:Jours",
                String.join("", components).strip());
    }
}
