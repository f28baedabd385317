package org.appticket.application.dsl;

import java.util.Optional;
import java.util.Set;
import org.appticket.application.people.Newcomer;
import org.appticket.domain.access.Password;
import org.appticket.domain.people.Role;

/** People who are about to get an account, and of whom hardly anything matters. */
public final class Somebody {

    private Somebody() {}

    /** Somebody who is described by a login, a password and roles. */
    public static Newcomer called(String login, Optional<Password> password, Role... roles) {
        return new Newcomer(
                login,
                "Somebody",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(roles),
                true,
                password);
    }
}
