package org.appticket.bootstrap.operation;

import java.util.Set;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;

/** Who works at the machine itself, which takes more rights than any account has. */
public final class Operator {

    /** No account has this number; nothing that is kept may name it. */
    public static final Actor ACTOR = Actor.of(new PersonId(Long.MAX_VALUE), Set.of(Role.ADMIN));

    private Operator() {}
}
