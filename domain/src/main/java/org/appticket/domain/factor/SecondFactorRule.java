package org.appticket.domain.factor;

import java.util.Collections;
import java.util.Set;
import org.appticket.domain.access.Arrival.Origin;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.Role;

/**
 * Of whom a second factor is demanded (rule ACC-15 in {@code docs/rules.md}).
 *
 * @param roles the roles that demand one of whoever holds one of them; possibly none
 */
public record SecondFactorRule(Set<Role> roles) {

    /** Copies the roles. */
    public SecondFactorRule {
        roles = Set.copyOf(roles);
    }

    /**
     * Whether somebody has to have a second factor.
     *
     * @param person who
     * @return true if one of their roles demands it
     */
    public boolean demandsOf(Person person) {
        return !Collections.disjoint(roles, person.roles());
    }

    /**
     * Whether somebody has to set one up before anything else. Who came by an identity provider has not: that is where
     * their second factor is asked for.
     *
     * @param person who
     * @param origin by what they came
     * @param secured whether they have a second factor or a passkey here
     * @return true if there is nothing else that they may do
     */
    public boolean isOwedBy(Person person, Origin origin, boolean secured) {
        return !secured && origin != Origin.PROVIDER && demandsOf(person);
    }
}
