package org.appticket.domain.identity;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.appticket.domain.people.Role;

/**
 * What being known to an outside system gives a right to here (rule IDN-3 in {@code docs/rules.md}). Where roles come from
 * groups, the groups decide at every sign-in; where that system did not tell the groups, nothing is given and nothing is taken
 * away.
 *
 * @param creates whether somebody without an account gets one
 * @param otherwise the role of who is in none of the groups that give one; nothing if they may not come in
 * @param roles the roles that a group gives; nothing at all if roles are given here and not there
 * @param teams the names of the teams that a group makes somebody a member of
 */
public record Admission(
        boolean creates, Optional<Role> otherwise, Map<String, Set<Role>> roles, Map<String, Set<String>> teams) {

    /** Copies the tables. */
    public Admission {
        roles = Map.copyOf(roles);
        teams = Map.copyOf(teams);
    }

    /**
     * What somebody new is to be.
     *
     * @param identity who they are there
     * @return their roles, never none; nothing if they may not come in
     */
    public Optional<Set<Role>> rolesOf(ExternalIdentity identity) {
        Set<Role> given = EnumSet.noneOf(Role.class);
        identity.groups().orElse(Set.of()).forEach(group -> given.addAll(roles.getOrDefault(group, Set.of())));
        if (given.isEmpty()) {
            otherwise.ifPresent(given::add);
        }
        return given.isEmpty() ? Optional.empty() : Optional.of(given);
    }

    /**
     * What somebody is to be who has an account.
     *
     * @param identity who they are there
     * @param held what they are now
     * @return their roles, never none; nothing if they may not come in any more
     */
    public Optional<Set<Role>> rolesOf(ExternalIdentity identity, Set<Role> held) {
        boolean decided = !roles.isEmpty() && identity.groups().isPresent();
        return decided ? rolesOf(identity) : Optional.of(held);
    }

    /**
     * The teams that groups could make somebody a member of.
     *
     * @return their names, in order
     */
    public Set<String> teamNames() {
        Set<String> names = new TreeSet<>();
        teams.values().forEach(names::addAll);
        return names;
    }

    /**
     * The teams that the groups make somebody a member of.
     *
     * @param identity who they are there
     * @return names of teams, in order; nothing if the groups do not say
     */
    public Optional<Set<String>> teamsOf(ExternalIdentity identity) {
        if (teams.isEmpty()) {
            return Optional.empty();
        }
        return identity.groups().map(groups -> {
            Set<String> names = new TreeSet<>();
            groups.forEach(group -> names.addAll(teams.getOrDefault(group, Set.of())));
            return names;
        });
    }
}
