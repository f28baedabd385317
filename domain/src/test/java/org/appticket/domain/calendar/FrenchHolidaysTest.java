package org.appticket.domain.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class FrenchHolidaysTest {

    private static Map<LocalDate, String> of(FrenchHolidays place, int year) {
        return place.holidays().stream()
                .collect(Collectors.toMap(
                        holiday -> holiday.day().in(year).orElseThrow(),
                        holiday -> holiday.name().orElseThrow(),
                        (one, other) -> one + ", " + other,
                        TreeMap::new));
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void the_eleven_days_of_2026_are_those_of_the_law() {
        Map<LocalDate, String> expected = new TreeMap<>();
        expected.put(date("2026-01-01"), "Jour de l’an");
        expected.put(date("2026-04-06"), "Lundi de Pâques");
        expected.put(date("2026-05-01"), "Fête du Travail");
        expected.put(date("2026-05-08"), "Victoire 1945");
        expected.put(date("2026-05-14"), "Ascension");
        expected.put(date("2026-05-25"), "Lundi de Pentecôte");
        expected.put(date("2026-07-14"), "Fête nationale");
        expected.put(date("2026-08-15"), "Assomption");
        expected.put(date("2026-11-01"), "Toussaint");
        expected.put(date("2026-11-11"), "Armistice 1918");
        expected.put(date("2026-12-25"), "Noël");

        assertEquals(expected, of(FrenchHolidays.METROPOLE, 2026));
    }

    @ParameterizedTest
    @CsvSource({
        "ALSACE_MOSELLE, 2026-04-03 2026-12-26",
        "GUADELOUPE, 2026-05-27",
        "MARTINIQUE, 2026-05-22",
        "GUYANE, 2026-06-10",
        "LA_REUNION, 2026-12-20",
        "MAYOTTE, 2026-04-27",
        "SAINT_BARTHELEMY, 2026-10-09",
        "SAINT_MARTIN, 2026-05-28",
        "NOUVELLE_CALEDONIE, 2026-09-24",
        "POLYNESIE_FRANCAISE, 2026-03-05 2026-04-03 2026-11-20",
        "WALLIS_ET_FUTUNA, 2026-04-28 2026-06-29 2026-07-29"
    })
    void each_place_has_days_of_its_own_besides(FrenchHolidays place, String more) {
        TreeSet<LocalDate> dates = new TreeSet<>(of(place, 2026).keySet());
        assertTrue(dates.removeAll(of(FrenchHolidays.METROPOLE, 2026).keySet()));

        assertEquals(
                List.of(more.split(" ", -1)),
                dates.stream().map(LocalDate::toString).toList());
    }

    @Test
    void two_holidays_on_one_date_are_told_by_the_first() {
        assertEquals(
                "Fête du Travail, Ascension", of(FrenchHolidays.METROPOLE, 2008).get(date("2008-05-01")));
    }

    @ParameterizedTest
    @EnumSource
    void a_calendar_can_be_made_of_each(FrenchHolidays place) {
        BusinessCalendar calendar =
                BusinessCalendar.of(ZoneId.of("Europe/Paris"), OpeningHours.ALWAYS, place.holidays(), List.of());

        assertEquals(place.holidays(), calendar.holidays());
        assertTrue(place.holidays().stream().allMatch(Holiday::active));
        assertTrue(!place.label().isBlank());
    }
}
