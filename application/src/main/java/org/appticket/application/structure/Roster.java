package org.appticket.application.structure;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.appticket.application.port.Teams;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.AuditLog;
import org.appticket.application.port.access.People;
import org.appticket.application.port.relation.Memberships;
import org.appticket.application.port.sla.Calendars;
import org.appticket.application.port.sla.SlaEpochs;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.NotFound;
import org.appticket.domain.Violations;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.people.Role;

/**
 * What the use cases that change teams and their members work with.
 *
 * @param unitOfWork what it is done in
 * @param teams the teams
 * @param people who can be a member
 * @param memberships who is
 * @param audit where it is written down
 * @param calendars by which their time counts
 * @param epochs what tells those who reckon deadlines
 */
public record Roster(
        UnitOfWork unitOfWork,
        Teams teams,
        People people,
        Memberships memberships,
        AuditLog audit,
        Calendars calendars,
        SlaEpochs epochs) {

    /** A team is answered for by somebody active who manages (rule STR-5 in {@code docs/rules.md}). */
    void requireManager(Optional<PersonId> manager) {
        boolean unfit = manager.filter(id -> people.find(id)
                        .filter(person -> person.active() && person.roles().contains(Role.MANAGER))
                        .isEmpty())
                .isPresent();
        if (unfit) {
            throw InvalidValue.of("manager", Problem.UNKNOWN_REFERENCE);
        }
    }

    /** A team goes by a calendar that there is, and that is not taken away meanwhile. */
    void requireCalendar(Optional<CalendarId> calendar) {
        try {
            calendar.ifPresent(calendars::get);
        } catch (NotFound missing) {
            throw InvalidValue.of("calendar", Problem.UNKNOWN_REFERENCE);
        }
    }

    /** All that a new or changed team refers to newly. */
    void require(Optional<PersonId> manager, Optional<CalendarId> calendar) {
        Violations violations = new Violations();
        violations.gather(() -> requireManager(manager));
        violations.gather(() -> requireCalendar(calendar));
        violations.refuse();
    }

    /** What the work changes is written down with it; what it leaves as it was is not. */
    boolean change(TeamId team, AuditEntry entry, BooleanSupplier work) {
        return unitOfWork.run(() -> {
            TeamId known = teams.find(team).orElseThrow(NotFound::new).id();
            boolean changed = work.getAsBoolean();
            if (changed) {
                audit.add(entry.with("team", known));
            }
            return changed;
        });
    }
}
