package org.appticket.bootstrap.operation;

import org.appticket.domain.people.Actor;

/** Who works at the machine itself. */
public final class Operator {

    /** Nothing that is kept may name it. */
    public static final Actor ACTOR = Actor.OPERATOR;

    private Operator() {}
}
