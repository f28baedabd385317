package org.appticket.application.calendar;

import org.appticket.application.port.Identifiers;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.calendar.BusinessCalendar;
import org.appticket.domain.calendar.NamedCalendar;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Adds a calendar. */
public final class AddCalendar {

    private final CalendarDesk desk;
    private final Identifiers identifiers;

    /**
     * Over the calendars.
     *
     * @param desk what it works with
     * @param identifiers where numbers come from
     */
    public AddCalendar(CalendarDesk desk, Identifiers identifiers) {
        this.desk = desk;
        this.identifiers = identifiers;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param name the calendar's name
     * @param hours by which it is reckoned
     */
    public record Command(Actor by, String name, BusinessCalendar hours) {}

    /**
     * Adds it. No deadline moves, as nothing goes by it yet.
     *
     * @param command what is asked for
     * @return the new calendar
     * @throws org.appticket.domain.permission.NotPermitted unless the actor administers
     * @throws org.appticket.domain.InvalidValue if the name is not as it must be
     * @throws org.appticket.domain.Duplicate if there is a calendar of that name
     */
    public NamedCalendar handle(Command command) {
        Permissions.require(command.by(), Duty.MANAGE_STRUCTURE);
        NamedCalendar calendar = new NamedCalendar(identifiers.nextCalendar(), command.name(), command.hours());
        return desk.unitOfWork().run(() -> {
            NamedCalendar added = desk.calendars().add(calendar);
            desk.audit()
                    .add(AuditEntry.of(AuditKind.CALENDAR_ADDED)
                            .by(command.by())
                            .with("calendar", added.id()));
            return added;
        });
    }
}
