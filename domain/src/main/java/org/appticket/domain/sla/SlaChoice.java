package org.appticket.domain.sla;

import java.util.List;
import java.util.Set;

/**
 * The policy that goes for a ticket, and why no other one does.
 *
 * @param policy the policy
 * @param others the other policies that are for the ticket as well, the one that came nearest first
 */
public record SlaChoice(SlaPolicy policy, List<Other> others) {

    /** Copies the others. */
    public SlaChoice {
        others = List.copyOf(others);
    }

    /**
     * A policy that is for the ticket as well.
     *
     * @param policy the policy
     * @param because what the chosen one has over it
     */
    public record Other(SlaPolicy policy, Because because) {}

    /** What a chosen policy has over another one. */
    public enum Because {
        /** It asks for more. */
        MORE_CRITERIA,
        /** It asks for as much, and for the team. */
        TEAM,
        /** It asks for as much, and for the category. */
        CATEGORY,
        /** Its category is nearer to that of the ticket. */
        NEARER_CATEGORY,
        /** It asks for as much, and for the priority. */
        PRIORITY,
        /** It is older; both are for the same tickets, which is refused where policies are kept. */
        OLDER
    }

    /**
     * By what it was chosen.
     *
     * @return all that it asks for, in the order of {@link Criterion}
     */
    public Set<Criterion> matched() {
        return policy.match().criteria();
    }
}
