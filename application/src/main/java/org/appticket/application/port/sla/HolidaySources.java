package org.appticket.application.port.sla;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.appticket.domain.calendar.Holiday;

/** What is known of the holidays of countries, by somebody who may be wrong: it is to be proposed, not believed. */
public interface HolidaySources {

    /**
     * The public holidays of some years.
     *
     * @param country which country, or which part of one; with a part, also the holidays of the whole
     * @param from the first year
     * @param to the last year
     * @param language in which they are to be called, where that is known
     * @return single dates in order, each once
     * @throws org.appticket.domain.InvalidValue with {@code country} or {@code region} if nothing is known of it
     */
    List<Holiday> list(Country country, Year from, Year to, Locale language);
}
