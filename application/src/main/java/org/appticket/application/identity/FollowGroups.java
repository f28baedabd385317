package org.appticket.application.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.Teams;
import org.appticket.application.port.access.AuditLog;
import org.appticket.application.port.relation.Memberships;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.identity.Admission;
import org.appticket.domain.identity.ExternalIdentity;
import org.appticket.domain.people.Person;
import org.appticket.domain.structure.Team;

/**
 * Makes somebody a member of the teams that their groups elsewhere name, and of no other team that a group could name. Teams that
 * no group names are nobody's business but ours.
 */
public final class FollowGroups {

    private final Teams teams;
    private final Memberships memberships;
    private final AuditLog audit;

    /**
     * Over the teams.
     *
     * @param teams which there are
     * @param memberships who works in them
     * @param audit what is written down
     */
    public FollowGroups(Teams teams, Memberships memberships, AuditLog audit) {
        this.teams = teams;
        this.memberships = memberships;
        this.audit = audit;
    }

    /**
     * Who has groups elsewhere.
     *
     * @param person who they are here
     * @param identity who they are there
     * @param admission which groups name which teams
     */
    public record Command(Person person, ExternalIdentity identity, Admission admission) {}

    /**
     * Makes them members; to be called inside a unit of work that has got the person.
     *
     * @param command who has groups elsewhere
     * @return true if they work in another team than before
     */
    public boolean handle(Command command) {
        Optional<Set<String>> wanted =
                command.admission().teamsOf(command.identity()).map(FollowGroups::folded);
        Set<String> governed = folded(command.admission().teamNames());
        if (wanted.isEmpty()) {
            return false;
        }
        boolean changed = false;
        for (Team team : all()) {
            String name = folded(team.name());
            if (governed.contains(name)) {
                changed |= follow(command.person(), team, wanted.get().contains(name));
            }
        }
        return changed;
    }

    /** Only who works on tickets works in a team. */
    private boolean follow(Person who, Team team, boolean named) {
        PersonId person = who.id();
        boolean belongs = named && who.worksOnTickets();
        boolean changed = belongs ? memberships.add(team.id(), person) : memberships.remove(team.id(), person);
        if (changed) {
            AuditKind kind = belongs ? AuditKind.MEMBER_ADDED : AuditKind.MEMBER_REMOVED;
            audit.add(AuditEntry.of(kind).about(person).with("team", team.id()));
        }
        return changed;
    }

    private List<Team> all() {
        List<Team> all = new ArrayList<>();
        Optional<PageRequest> next = Optional.of(new PageRequest(PageRequest.MAX_LIMIT, Optional.empty(), false));
        while (next.isPresent()) {
            PageRequest asked = next.get();
            Page<Team> page = teams.list(asked);
            all.addAll(page.items());
            next = page.next().map(asked::from);
        }
        return all;
    }

    private static Set<String> folded(Set<String> names) {
        return names.stream().map(FollowGroups::folded).collect(Collectors.toSet());
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
