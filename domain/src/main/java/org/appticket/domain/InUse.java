package org.appticket.domain;

import java.util.List;
import java.util.Map;

/** Refuses to remove something that something else needs. */
public final class InUse extends Refusal {

    /** What can need something. */
    public enum Kind {
        /** A team. */
        TEAM,
        /** An SLA policy. */
        SLA_POLICY,
        /** The product itself, for whatever names nothing else. */
        PRODUCT
    }

    /**
     * What needs it.
     *
     * @param kind what it is
     * @param id its number
     * @param name how it is called
     */
    public record Use(Kind kind, long id, String name) {}

    /**
     * Says what needs it.
     *
     * @param uses at least one
     */
    public InUse(List<Use> uses) {
        super(Code.IN_USE, Map.of("usedBy", uses.stream().map(InUse::fact).toList()));
    }

    private static String fact(Use use) {
        return use.kind() + " " + use.id() + " " + use.name();
    }
}
