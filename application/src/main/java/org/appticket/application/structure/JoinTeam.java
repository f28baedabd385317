package org.appticket.application.structure;

import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Makes somebody a member of a team (rule PER-8 in {@code docs/rules.md}); it counts from their next request on. */
public final class JoinTeam {

    private final Roster roster;

    /**
     * Over the memberships.
     *
     * @param roster what it works with
     */
    public JoinTeam(Roster roster) {
        this.roster = roster;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param team which team
     * @param person who is to be its member
     */
    public record Command(Actor by, TeamId team, PersonId person) {}

    /**
     * Makes them a member.
     *
     * @param command what is asked for
     * @return false if they were one before, and nothing changed
     * @throws org.appticket.domain.permission.NotPermitted unless the actor manages or administers
     * @throws org.appticket.domain.NotFound if there is no such team or person
     * @throws InvalidValue for the field {@code person} unless they are active and work on tickets
     */
    public boolean handle(Command command) {
        Permissions.require(command.by(), Duty.MANAGE_MEMBERS);
        AuditEntry entry =
                AuditEntry.of(AuditKind.MEMBER_ADDED).by(command.by()).about(command.person());
        return roster.change(command.team(), entry, () -> {
            if (!roster.people().get(command.person()).worksOnTickets()) {
                throw InvalidValue.of("person", Problem.UNKNOWN_REFERENCE);
            }
            return roster.memberships().add(command.team(), command.person());
        });
    }
}
