package org.appticket.application.sla.policy;

import java.util.Optional;
import java.util.function.Function;
import org.appticket.application.port.References;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.AuditLog;
import org.appticket.application.port.sla.Calendars;
import org.appticket.application.port.sla.Policies;
import org.appticket.application.port.sla.SlaEpochs;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.NotFound;
import org.appticket.domain.Violations;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.sla.SlaMatch;
import org.appticket.domain.sla.SlaPolicy;

/**
 * What the use cases that change policies work with.
 *
 * @param unitOfWork what it is done in
 * @param policies the policies
 * @param calendars in whose hours they are reckoned
 * @param references what knows which teams and categories can be used
 * @param epochs what tells those who reckon deadlines
 * @param audit where it is written down
 */
public record PolicyDesk(
        UnitOfWork unitOfWork,
        Policies policies,
        Calendars calendars,
        References references,
        SlaEpochs epochs,
        AuditLog audit) {

    /** All that a policy refers to, unless it did so before: that may stay whatever became of it. */
    void requireReferences(SlaPolicy policy, Optional<SlaPolicy> before) {
        Violations violations = new Violations();
        newly(policy, before, SlaMatch::team)
                .ifPresent(team -> violations.gather(() -> require("match/team", references.isActive(team))));
        newly(policy, before, SlaMatch::category)
                .ifPresent(
                        category -> violations.gather(() -> require("match/category", references.isActive(category))));
        violations.gather(() -> requireCalendar("calendar", policy.calendar()));
        policy.alarmHours().ifPresent(calendar -> violations.gather(() -> requireCalendar("alarmHours", calendar)));
        violations.refuse();
    }

    /** A calendar that there is, and that is not taken away meanwhile. */
    private void requireCalendar(String field, CalendarId calendar) {
        try {
            calendars.get(calendar);
        } catch (NotFound missing) {
            throw InvalidValue.of(field, Problem.UNKNOWN_REFERENCE);
        }
    }

    private static <T> Optional<T> newly(
            SlaPolicy policy, Optional<SlaPolicy> before, Function<SlaMatch, Optional<T>> part) {
        Optional<T> known = before.map(SlaPolicy::match).flatMap(part);
        return part.apply(policy.match()).filter(value -> !known.equals(Optional.of(value)));
    }

    private static void require(String field, boolean known) {
        if (!known) {
            throw InvalidValue.of(field, Problem.UNKNOWN_REFERENCE);
        }
    }

    /** What was done is written down, and whoever reckons deadlines does so again. */
    void note(AuditKind kind, Actor by, SlaPolicy policy) {
        note(AuditEntry.of(kind).by(by).with("policy", policy.id()));
    }

    /** The same with more to tell. */
    void note(AuditEntry entry) {
        audit.add(entry);
        epochs.raise();
    }
}
