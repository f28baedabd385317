package org.appticket.application.calendar;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.appticket.application.port.sla.Calendars;
import org.appticket.domain.InUse;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.calendar.NamedCalendar;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.id.Version;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Removes a calendar that nothing uses; what was reckoned by it stays as it was explained. */
public final class RemoveCalendar {

    private final CalendarDesk desk;

    /**
     * Over the calendars.
     *
     * @param desk what it works with
     */
    public RemoveCalendar(CalendarDesk desk) {
        this.desk = desk;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param calendar which calendar
     * @param expected the version that they saw; nothing if they do not care
     */
    public record Command(Actor by, CalendarId calendar, Optional<Version> expected) {}

    /**
     * Removes it.
     *
     * @param command what is asked for
     * @throws org.appticket.domain.permission.NotPermitted unless the actor administers
     * @throws org.appticket.domain.NotFound if there is no such calendar
     * @throws org.appticket.domain.Stale if another version is current than the one expected
     * @throws InUse if something goes by it, or it is the one that ships with the product
     */
    public void handle(Command command) {
        Permissions.require(command.by(), Duty.MANAGE_STRUCTURE);
        desk.unitOfWork().run(() -> {
            NamedCalendar calendar = desk.calendars().get(command.calendar());
            calendar.require(command.expected());
            List<InUse.Use> uses = uses(calendar);
            if (!uses.isEmpty()) {
                throw new InUse(uses);
            }
            desk.calendars().remove(calendar.id());
            desk.audit()
                    .add(AuditEntry.of(AuditKind.CALENDAR_REMOVED)
                            .by(command.by())
                            .with("calendar", calendar.id()));
            return calendar;
        });
    }

    private List<InUse.Use> uses(NamedCalendar calendar) {
        Stream<InUse.Use> product = Stream.of(
                        new InUse.Use(InUse.Kind.PRODUCT, calendar.id().value(), calendar.name()))
                .filter(use -> calendar.id().equals(Calendars.DEFAULT));
        return Stream.concat(product, desk.calendars().usedBy(calendar.id()).stream())
                .toList();
    }
}
