package org.appticket.application.structure;

import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Ends somebody's membership of a team; it does not count any more from their next request on. */
public final class LeaveTeam {

    private final Roster roster;

    /**
     * Over the memberships.
     *
     * @param roster what it works with
     */
    public LeaveTeam(Roster roster) {
        this.roster = roster;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param team which team
     * @param person who is to leave it
     */
    public record Command(Actor by, TeamId team, PersonId person) {}

    /**
     * Ends the membership.
     *
     * @param command what is asked for
     * @return false if they were no member before, and nothing changed
     * @throws org.appticket.domain.permission.NotPermitted unless the actor manages or administers
     * @throws org.appticket.domain.NotFound if there is no such team or person
     */
    public boolean handle(Command command) {
        Permissions.require(command.by(), Duty.MANAGE_MEMBERS);
        AuditEntry entry =
                AuditEntry.of(AuditKind.MEMBER_REMOVED).by(command.by()).about(command.person());
        return roster.change(command.team(), entry, () -> {
            roster.people().get(command.person());
            return roster.memberships().remove(command.team(), command.person());
        });
    }
}
