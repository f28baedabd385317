package org.appticket.application.calendar;

import java.util.List;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.AuditLog;
import org.appticket.application.port.sla.Calendars;
import org.appticket.application.port.sla.SlaEpochs;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.calendar.CalendarPatch;
import org.appticket.domain.calendar.NamedCalendar;
import org.appticket.domain.people.Actor;

/**
 * What the use cases that change calendars work with.
 *
 * @param unitOfWork what it is done in
 * @param calendars the calendars
 * @param epochs what tells those who reckon deadlines
 * @param audit where it is written down
 */
public record CalendarDesk(UnitOfWork unitOfWork, Calendars calendars, SlaEpochs epochs, AuditLog audit) {

    /** A calendar that differs is kept, written down, and reckoned by from now on. */
    NamedCalendar save(Actor by, NamedCalendar before, NamedCalendar after) {
        List<String> changed = CalendarPatch.changed(before, after);
        if (changed.isEmpty()) {
            return before;
        }
        NamedCalendar saved = calendars.save(after);
        epochs.raise();
        audit.add(AuditEntry.of(AuditKind.CALENDAR_CHANGED)
                .by(by)
                .with("calendar", after.id())
                .with("changed", String.join(",", changed)));
        return saved;
    }
}
