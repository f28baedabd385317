package org.appticket.application.structure;

import java.util.function.BooleanSupplier;
import org.appticket.application.port.Teams;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.AuditLog;
import org.appticket.application.port.access.People;
import org.appticket.application.port.relation.Memberships;
import org.appticket.domain.NotFound;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.id.TeamId;

/**
 * What the use cases that change memberships work with.
 *
 * @param unitOfWork what it is done in
 * @param teams the teams
 * @param people who can be a member
 * @param memberships who is
 * @param audit where it is written down
 */
public record Roster(UnitOfWork unitOfWork, Teams teams, People people, Memberships memberships, AuditLog audit) {

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
