package org.appticket.bootstrap.api.matrix;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/**
 * How an endpoint is called validly.
 *
 * @param relations which cases there are
 * @param call makes the request for a case
 */
record Fixture(Set<Relation> relations, Function<Scene, Call> call) {
    private static final Set<Relation> TICKET = EnumSet.complementOf(EnumSet.of(Relation.MINE, Relation.NOTE));

    /** About a ticket. */
    static Fixture ticket(Function<Scene, Call> call) {
        return new Fixture(TICKET, call);
    }

    /** About a comment on a ticket. */
    static Fixture comment(Function<Scene, Call> call) {
        return new Fixture(EnumSet.allOf(Relation.class), call);
    }

    /** About something that is theirs or somebody else's. */
    static Fixture owned(Function<Scene, Call> call) {
        return new Fixture(EnumSet.of(Relation.OWN, Relation.OTHER), call);
    }

    /** About nothing in particular. */
    static Fixture plain(Function<Scene, Call> call) {
        return new Fixture(EnumSet.of(Relation.OTHER), call);
    }

    /** The cases that there are for one kind of person. */
    Set<Relation> relationsOf(Who who) {
        Set<Relation> relations = EnumSet.copyOf(this.relations);
        switch (who) {
            case USER, ADMIN -> relations.remove(Relation.LED);
            case NOBODY -> relations.retainAll(EnumSet.of(Relation.OTHER));
            case READ_ONLY ->
                relations.removeIf(relation -> relations.contains(Relation.OWN) && relation != Relation.OWN);
            case AGENT, MANAGER -> {
                // all of them
            }
        }
        return relations;
    }
}
