package org.appticket.adapters.persistence.holiday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.appticket.application.contract.sla.HolidaySourcesContract;
import org.appticket.application.port.sla.Country;
import org.appticket.application.port.sla.HolidaySources;
import org.appticket.domain.calendar.Holiday;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JollydayHolidaysTest implements HolidaySourcesContract {
    private final HolidaySources sources = new JollydayHolidays();

    @Override
    public HolidaySources sources() {
        return sources;
    }

    @Test
    void the_nine_days_of_germany_are_told() {
        List<Holiday> listed =
                sources.list(new Country("DE", Optional.empty()), Year.of(2026), Year.of(2026), Locale.ENGLISH);

        assertEquals(
                List.of(
                        "2026-01-01",
                        "2026-04-03",
                        "2026-04-06",
                        "2026-05-01",
                        "2026-05-14",
                        "2026-05-25",
                        "2026-10-03",
                        "2026-12-25",
                        "2026-12-26"),
                listed.stream().map(holiday -> holiday.day().text()).toList());
        assertEquals(Optional.of("Good Friday"), listed.get(1).name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"AT", "BE", "CH", "ES", "GB", "IT", "JP", "LU", "MA", "NL", "PL", "PT", "US"})
    void other_countries_are_known_too(String code) {
        List<Holiday> listed =
                sources.list(new Country(code, Optional.empty()), Year.of(2026), Year.of(2030), Locale.FRENCH);

        assertTrue(listed.size() >= 15, listed::toString);
    }
}
