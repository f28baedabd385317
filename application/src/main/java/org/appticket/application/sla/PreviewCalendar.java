package org.appticket.application.sla;

import org.appticket.application.calendar.ChangeCalendar;
import org.appticket.application.port.sla.Calendars;
import org.appticket.application.view.sla.MovedDeadlines;
import org.appticket.domain.NotFound;
import org.appticket.domain.calendar.NamedCalendar;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Says which deadlines would move if a calendar were changed; it writes nothing. */
public final class PreviewCalendar {

    private final Calendars calendars;
    private final PreviewDeadlines preview;

    /**
     * Over calendars.
     *
     * @param calendars where they are
     * @param preview what reckons
     */
    public PreviewCalendar(Calendars calendars, PreviewDeadlines preview) {
        this.calendars = calendars;
        this.preview = preview;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param calendar which calendar
     * @param changes what would change
     */
    public record Query(Actor by, CalendarId calendar, ChangeCalendar.Changes changes) {}

    /**
     * Says it.
     *
     * @param query what is asked for
     * @return the deadlines that would move
     * @throws org.appticket.domain.permission.NotPermitted unless the actor may change calendars
     * @throws NotFound if there is no such calendar
     * @throws org.appticket.domain.InvalidValue if a value is not as it must be
     */
    public MovedDeadlines handle(Query query) {
        Permissions.require(query.by(), Duty.MANAGE_STRUCTURE);
        NamedCalendar before = calendars.find(query.calendar()).orElseThrow(NotFound::new);
        NamedCalendar after = query.changes().of(before).appliedTo(before);
        return preview.of(page -> page.supposing(after), query.by());
    }
}
