package org.appticket.application.contract.sla;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.appticket.application.port.sla.Country;
import org.appticket.application.port.sla.HolidaySources;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.calendar.Holiday;
import org.junit.jupiter.api.Test;

/** What {@link HolidaySources} promises, by the example of Germany. */
public interface HolidaySourcesContract {
    /** What is under test. */
    HolidaySources sources();

    @Test
    default void public_holidays_are_dates_with_names_in_order_each_once() {
        List<Holiday> listed = list(new Country("DE", Optional.empty()));

        List<String> dates =
                listed.stream().map(holiday -> holiday.day().text()).toList();
        assertTrue(dates.containsAll(List.of("2026-01-01", "2026-10-03", "2027-01-01", "2027-10-03")), dates::toString);
        assertEquals(dates.stream().sorted().distinct().toList(), dates);
        assertTrue(dates.stream().allMatch(date -> date.startsWith("2026") || date.startsWith("2027")));
        assertTrue(listed.stream().allMatch(holiday -> holiday.name().isPresent()));
    }

    @Test
    default void a_region_has_holidays_of_its_own_besides() {
        List<Holiday> whole = list(new Country("DE", Optional.empty()));
        List<Holiday> bavaria = list(new Country("DE", Optional.of("BY")));

        assertTrue(bavaria.containsAll(whole));
        assertTrue(bavaria.stream().anyMatch(holiday -> holiday.day().text().equals("2026-01-06")));
        assertFalse(whole.stream().anyMatch(holiday -> holiday.day().text().equals("2026-01-06")));
    }

    @Test
    default void what_nothing_is_known_of_is_refused() {
        assertEquals("country", refused(new Country("ZZ", Optional.empty())));
        assertEquals("region", refused(new Country("DE", Optional.of("NOWHERE"))));
        assertEquals("region", refused(new Country("DE", Optional.of("BY-NOWHERE"))));
    }

    private List<Holiday> list(Country country) {
        return sources().list(country, Year.of(2026), Year.of(2027), Locale.FRENCH);
    }

    private String refused(Country country) {
        return assertThrows(InvalidValue.class, () -> list(country))
                .violations()
                .get(0)
                .field();
    }
}
