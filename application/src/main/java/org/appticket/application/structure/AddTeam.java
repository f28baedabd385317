package org.appticket.application.structure;

import org.appticket.application.port.Identifiers;
import org.appticket.application.port.Teams;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.AuditLog;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.structure.Team;

/** Adds a team. */
public final class AddTeam {

    private final UnitOfWork unitOfWork;
    private final Teams teams;
    private final Identifiers identifiers;
    private final AuditLog audit;

    /**
     * Over the teams.
     *
     * @param unitOfWork what it is done in
     * @param teams where they are
     * @param identifiers where numbers come from
     * @param audit where it is written down
     */
    public AddTeam(UnitOfWork unitOfWork, Teams teams, Identifiers identifiers, AuditLog audit) {
        this.unitOfWork = unitOfWork;
        this.teams = teams;
        this.identifiers = identifiers;
        this.audit = audit;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param name the team's name
     */
    public record Command(Actor by, String name) {}

    /**
     * Adds it.
     *
     * @param command what is asked for
     * @return the new team
     * @throws org.appticket.domain.permission.NotPermitted unless the actor administers
     * @throws org.appticket.domain.InvalidValue if the name is not as it must be
     * @throws org.appticket.domain.Duplicate if there is a team of that name
     */
    public Team handle(Command command) {
        Permissions.require(command.by(), Duty.MANAGE_STRUCTURE);
        Team team = new Team(identifiers.nextTeam(), command.name());
        return unitOfWork.run(() -> {
            teams.add(team);
            audit.add(AuditEntry.of(AuditKind.TEAM_ADDED).by(command.by()).with("team", team.id()));
            return team;
        });
    }
}
