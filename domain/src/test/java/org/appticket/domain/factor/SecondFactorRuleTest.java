package org.appticket.domain.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.EnumSet;
import java.util.Set;
import org.appticket.domain.access.Arrival.Origin;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.Version;
import org.appticket.domain.people.Login;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.Profile;
import org.appticket.domain.people.Role;
import org.junit.jupiter.api.Test;

final class SecondFactorRuleTest {
    private static final SecondFactorRule RULE = new SecondFactorRule(Set.of(Role.ADMIN, Role.MANAGER));

    @Test
    void a_factor_is_owed_by_who_holds_a_role_that_demands_one_and_has_none_anywhere() {
        for (Role role : Role.values()) {
            for (Origin origin : Origin.values()) {
                for (boolean secured : new boolean[] {false, true}) {
                    boolean demanded = role == Role.ADMIN || role == Role.MANAGER;
                    boolean expected = demanded && !secured && origin != Origin.PROVIDER;
                    String about = role + " " + origin + " " + secured;
                    assertEquals(expected, RULE.isOwedBy(holding(Role.USER, role), origin, secured), about);
                }
            }
        }
    }

    @Test
    void nobody_owes_what_no_role_demands() {
        SecondFactorRule none = new SecondFactorRule(Set.of());
        assertFalse(none.isOwedBy(holding(Role.ADMIN, Role.MANAGER), Origin.PASSWORD, false));
    }

    private static Person holding(Role one, Role another) {
        return new Person(
                new PersonId(1),
                new Login("somebody"),
                Profile.of("Somebody"),
                EnumSet.of(one, another),
                true,
                Version.UNSAVED);
    }
}
