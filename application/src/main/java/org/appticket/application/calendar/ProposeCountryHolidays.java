package org.appticket.application.calendar;

import java.time.Year;
import java.util.Locale;
import java.util.Optional;
import org.appticket.application.port.sla.Country;
import org.appticket.application.port.sla.HolidaySources;
import org.appticket.domain.calendar.NamedCalendar;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.people.Actor;

/** Proposes the public holidays of a country to a calendar, as {@link ProposeHolidays} does. */
public final class ProposeCountryHolidays {

    private final ProposeHolidays proposeHolidays;
    private final HolidaySources sources;

    /**
     * Over the calendars.
     *
     * @param proposeHolidays what proposes them
     * @param sources where they are known
     */
    public ProposeCountryHolidays(ProposeHolidays proposeHolidays, HolidaySources sources) {
        this.proposeHolidays = proposeHolidays;
        this.sources = sources;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param calendar to which calendar
     * @param place whose holidays
     * @param years of which years
     * @param language in which they are to be called
     */
    public record Command(Actor by, CalendarId calendar, Place place, Years years, Locale language) {}

    /**
     * Where holidays are kept.
     *
     * @param country two letters, as ISO 3166-1 gives them
     * @param region a part of the country by its own code
     */
    public record Place(String country, Optional<String> region) {}

    /**
     * Some years in a row.
     *
     * @param from the first one
     * @param to the last one
     */
    public record Years(int from, int to) {}

    /**
     * Adds them, except for those that are on a date of which the calendar says something already.
     *
     * @param command what is asked for
     * @return the calendar after it; the same version if nothing is new
     * @throws org.appticket.domain.permission.NotPermitted unless the actor administers
     * @throws org.appticket.domain.NotFound if there is no such calendar
     * @throws org.appticket.domain.InvalidValue if nothing is known of the country or region, or the calendar would have more
     *     holidays than it can
     */
    public NamedCalendar handle(Command command) {
        return proposeHolidays.handle(new ProposeHolidays.Command(
                command.by(),
                command.calendar(),
                zone -> sources.list(
                        new Country(command.place().country(), command.place().region()),
                        Year.of(command.years().from()),
                        Year.of(command.years().to()),
                        command.language())));
    }
}
