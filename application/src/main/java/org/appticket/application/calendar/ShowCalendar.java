package org.appticket.application.calendar;

import org.appticket.application.port.sla.Calendars;
import org.appticket.domain.NotFound;
import org.appticket.domain.calendar.NamedCalendar;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Shows a calendar. */
public final class ShowCalendar {

    private final Calendars calendars;

    /**
     * Over the calendars.
     *
     * @param calendars where they are
     */
    public ShowCalendar(Calendars calendars) {
        this.calendars = calendars;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param calendar which calendar
     */
    public record Query(Actor by, CalendarId calendar) {}

    /**
     * Shows it.
     *
     * @param query what is asked for
     * @return the calendar
     * @throws org.appticket.domain.permission.NotPermitted if the credential may not read
     * @throws NotFound if there is no such calendar
     */
    public NamedCalendar handle(Query query) {
        Permissions.require(query.by(), Duty.READ_STRUCTURE);
        return calendars.find(query.calendar()).orElseThrow(NotFound::new);
    }
}
