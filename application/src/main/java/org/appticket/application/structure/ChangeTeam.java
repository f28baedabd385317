package org.appticket.application.structure;

import java.util.List;
import java.util.Optional;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.Version;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.structure.Team;
import org.appticket.domain.structure.TeamPatch;

/** Changes a team, or retires it: then it keeps what it has and gets nothing new (rule STR-3 in {@code docs/rules.md}). */
public final class ChangeTeam {

    private final Roster roster;

    /**
     * Over the teams.
     *
     * @param roster what it works with
     */
    public ChangeTeam(Roster roster) {
        this.roster = roster;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param team which team
     * @param expected the version that they saw; nothing if they do not care
     * @param patch what is to change
     */
    public record Command(Actor by, TeamId team, Optional<Version> expected, TeamPatch patch) {}

    /**
     * Changes it. A manager who does not manage any more may stay, but nobody else who does not may come. By another
     * calendar its deadlines are reckoned again.
     *
     * @param command what is asked for
     * @return the team after it; the same version if nothing changed
     * @throws org.appticket.domain.permission.NotPermitted unless the actor administers
     * @throws org.appticket.domain.NotFound if there is no such team
     * @throws org.appticket.domain.Stale if another version is current than the one expected
     * @throws org.appticket.domain.InvalidValue if a value is not as it must be
     * @throws org.appticket.domain.Duplicate if another team has the new name
     */
    public Team handle(Command command) {
        Permissions.require(command.by(), Duty.MANAGE_STRUCTURE);
        return roster.unitOfWork().run(() -> {
            Team before = roster.teams().get(command.team());
            before.require(command.expected());
            Team after = command.patch().appliedTo(before);
            List<String> changed = TeamPatch.changed(before, after);
            if (changed.isEmpty()) {
                return before;
            }
            roster.require(
                    after.manager().filter(manager -> changed.contains("manager")),
                    after.calendar().filter(calendar -> changed.contains("calendar")));
            Team saved = roster.teams().save(after);
            if (changed.contains("calendar")) {
                roster.epochs().raise();
            }
            roster.audit()
                    .add(AuditEntry.of(AuditKind.TEAM_CHANGED)
                            .by(command.by())
                            .with("team", after.id())
                            .with("changed", String.join(",", changed)));
            return saved;
        });
    }
}
