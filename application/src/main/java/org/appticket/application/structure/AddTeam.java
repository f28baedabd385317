package org.appticket.application.structure;

import java.util.Optional;
import org.appticket.application.port.Identifiers;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.Version;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.EmailAddress;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.structure.Team;

/** Adds a team. */
public final class AddTeam {

    private final Roster roster;
    private final Identifiers identifiers;

    /**
     * Over the teams.
     *
     * @param roster what it works with
     * @param identifiers where numbers come from
     */
    public AddTeam(Roster roster, Identifiers identifiers) {
        this.roster = roster;
        this.identifiers = identifiers;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param name the team's name
     * @param email where all of it is written to
     * @param manager who answers for it
     * @param calendar by which the time of its tickets counts
     */
    public record Command(
            Actor by,
            String name,
            Optional<EmailAddress> email,
            Optional<PersonId> manager,
            Optional<CalendarId> calendar) {
        /**
         * A team of which only the name is known.
         *
         * @param by who asks
         * @param name the team's name
         */
        public Command(Actor by, String name) {
            this(by, name, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /**
     * Adds it.
     *
     * @param command what is asked for
     * @return the new team
     * @throws org.appticket.domain.permission.NotPermitted unless the actor administers
     * @throws org.appticket.domain.InvalidValue if the name is not as it must be, the manager does not manage, or
     *     there is no such calendar
     * @throws org.appticket.domain.Duplicate if there is a team of that name
     */
    public Team handle(Command command) {
        Permissions.require(command.by(), Duty.MANAGE_STRUCTURE);
        Team team = new Team(
                identifiers.nextTeam(),
                command.name(),
                command.email(),
                command.manager(),
                command.calendar(),
                true,
                Version.UNSAVED);
        return roster.unitOfWork().run(() -> {
            roster.require(team.manager(), team.calendar());
            Team added = roster.teams().add(team);
            roster.audit()
                    .add(AuditEntry.of(AuditKind.TEAM_ADDED).by(command.by()).with("team", team.id()));
            return added;
        });
    }
}
