package org.appticket.application.port.sla;

import java.util.List;
import java.util.Optional;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.domain.InUse;
import org.appticket.domain.calendar.NamedCalendar;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.id.Version;

/**
 * The calendars, of which one ships with the product as number 1. Every version that was saved is kept for ever, also that of
 * a calendar which is removed: by (number, version) it is found again as it was.
 */
public interface Calendars {

    /** The calendar that ships with the product, and by which counts what names no other one. */
    CalendarId DEFAULT = new CalendarId(1);

    /** How many uses of a calendar are named at most. */
    int MOST_USES = 20;

    /**
     * Adds a calendar.
     *
     * @param calendar the new calendar
     * @return the calendar as it was saved
     * @throws org.appticket.domain.Duplicate with {@code name} if there is a calendar of that name, whatever its case
     */
    NamedCalendar add(NamedCalendar calendar);

    /**
     * A calendar that is to be decided about, inside a unit of work: nobody else decides about it until its end, and nobody
     * who asks for it in the same way begins to use it.
     *
     * @param id its number
     * @return the calendar
     * @throws org.appticket.domain.NotFound if there is none
     */
    NamedCalendar get(CalendarId id);

    /**
     * Keeps a changed calendar, besides the versions before.
     *
     * @param calendar the calendar, in the version that was decided upon
     * @return the calendar as it was saved
     * @throws org.appticket.domain.Stale if another version is current
     * @throws org.appticket.domain.Duplicate with {@code name} if another calendar has that name, whatever its case
     */
    NamedCalendar save(NamedCalendar calendar);

    /**
     * Takes a calendar away that nothing {@linkplain #usedBy uses}; its versions stay.
     *
     * @param id its number
     * @throws org.appticket.domain.NotFound if there is none
     */
    void remove(CalendarId id);

    /**
     * A calendar.
     *
     * @param id its number
     * @return nothing if there is none
     */
    Optional<NamedCalendar> find(CalendarId id);

    /**
     * A calendar as it was.
     *
     * @param id its number, also of one that was removed
     * @param version which one
     * @return always the same; nothing if it was never saved
     */
    Optional<NamedCalendar> find(CalendarId id, Version version);

    /**
     * All calendars, by number.
     *
     * @param page which page; its cursor holds the number of a calendar
     * @return the page
     * @throws org.appticket.domain.InvalidValue if the cursor is not one of this list
     */
    Page<NamedCalendar> list(PageRequest page);

    /**
     * What uses a calendar by its number.
     *
     * @param id its number
     * @return the first {@value #MOST_USES}: teams by number, then policies by number
     */
    List<InUse.Use> usedBy(CalendarId id);
}
