package org.appticket.application.people;

import java.util.ArrayList;
import java.util.List;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Person;

/**
 * What somebody who administers did to an account.
 *
 * @param before the person as they were
 * @param after the person as they are
 * @param passwordChanged whether they have another password
 */
record AccountChange(Person before, Person after, boolean passwordChanged) {

    /** What is written down about it: nothing if nothing changed. */
    List<AuditEntry> entries(Actor by) {
        List<AuditEntry> entries = new ArrayList<>();
        if (!after.roles().equals(before.roles())) {
            entries.add(AuditEntry.of(AuditKind.ROLES_CHANGED)
                    .withAll("from", before.roles())
                    .withAll("to", after.roles()));
        }
        if (after.active() != before.active()) {
            entries.add(AuditEntry.of(after.active() ? AuditKind.ACCESS_RESTORED : AuditKind.ACCESS_ENDED));
        }
        if (passwordChanged) {
            entries.add(AuditEntry.of(AuditKind.PASSWORD_CHANGED));
        }
        if (!after.profile().email().equals(before.profile().email())) {
            entries.add(AuditEntry.of(AuditKind.EMAIL_CHANGED));
        }
        if (!after.profile().equals(before.profile())) {
            entries.add(AuditEntry.of(AuditKind.PROFILE_CHANGED));
        }
        return entries.stream().map(entry -> entry.by(by).about(after.id())).toList();
    }
}
