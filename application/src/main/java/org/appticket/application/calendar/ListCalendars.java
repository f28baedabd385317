package org.appticket.application.calendar;

import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.sla.Calendars;
import org.appticket.domain.calendar.NamedCalendar;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Lists the calendars, by number. */
public final class ListCalendars {

    private final Calendars calendars;

    /**
     * Over the calendars.
     *
     * @param calendars where they are
     */
    public ListCalendars(Calendars calendars) {
        this.calendars = calendars;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param page which page
     */
    public record Query(Actor by, PageRequest page) {}

    /**
     * Lists them.
     *
     * @param query what is asked for
     * @return the page
     * @throws org.appticket.domain.permission.NotPermitted if the credential may not read
     * @throws org.appticket.domain.InvalidValue if the cursor is not one of this list
     */
    public Page<NamedCalendar> handle(Query query) {
        Permissions.require(query.by(), Duty.READ_STRUCTURE);
        return calendars.list(query.page());
    }
}
