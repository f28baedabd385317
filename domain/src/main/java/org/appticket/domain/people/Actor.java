package org.appticket.domain.people;

import java.util.Optional;
import java.util.Set;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;

/**
 * A person who asks for something, with the rights they have at that moment.
 *
 * @param person who
 * @param roles what they are, at least one
 * @param teams the teams they are a member of
 * @param scopes what the credential they came with may be used for
 */
public record Actor(PersonId person, Set<Role> roles, Set<TeamId> teams, Set<Scope> scopes) {

    /** Who works at the machine itself, which takes more rights than any account has; no account has this number. */
    public static final Actor OPERATOR = Actor.of(new PersonId(Long.MAX_VALUE), Set.of(Role.ADMIN));

    /** Copies the sets. */
    public Actor {
        roles = Set.copyOf(roles);
        teams = Set.copyOf(teams);
        scopes = Set.copyOf(scopes);
    }

    /**
     * An actor whose credential is not limited.
     *
     * @param person who
     * @param roles what they are
     * @return an actor without teams
     */
    public static Actor of(PersonId person, Set<Role> roles) {
        return new Actor(person, roles, Set.of(), Set.of(Scope.values()));
    }

    /**
     * Whose account it is; what is kept may name it.
     *
     * @return nothing for {@link #OPERATOR}
     */
    public Optional<PersonId> account() {
        return Optional.of(person).filter(id -> !id.equals(OPERATOR.person));
    }

    /**
     * Whether the actor holds a role.
     *
     * @param role the role
     * @return true if it is one of theirs
     */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /**
     * Whether the actor works on tickets by profession.
     *
     * @return true for agents and managers
     */
    public boolean isStaff() {
        return is(Role.AGENT) || is(Role.MANAGER);
    }
}
