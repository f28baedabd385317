package org.appticket.domain.dependency;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Action;

/**
 * What is in the way of a ticket's next steps (rules DEP-4 and DEP-6 in {@code docs/rules.md}). Whoever takes a step must
 * have looked for it.
 *
 * @param unsettled its blockers and children that are neither resolved nor closed, in order
 * @param endedParent its parent, if that is resolved or closed
 * @param nameable those of them that may be named to whoever takes the step
 */
public record Obstacles(SortedSet<TicketId> unsettled, Optional<TicketId> endedParent, Set<TicketId> nameable) {

    /** Nothing is in the way. */
    public static final Obstacles NONE = new Obstacles(new TreeSet<>(), Optional.empty(), Set.of());

    /** Copies the sets. */
    public Obstacles {
        unsettled = Collections.unmodifiableSortedSet(new TreeSet<>(unsettled));
        nameable = Set.copyOf(nameable);
    }

    /**
     * What is in the way of a step.
     *
     * @param action which step
     * @return the numbers in order; none if nothing is
     */
    public SortedSet<TicketId> against(Action action) {
        return switch (action) {
            case RESOLVE, CLOSE -> unsettled;
            case REOPEN -> new TreeSet<>(endedParent.stream().toList());
            case START, WAIT, RESUME, CANCEL -> new TreeSet<>();
        };
    }

    /**
     * Whether something is in the way of a step.
     *
     * @param action which step
     * @return true if anything is
     */
    public boolean bars(Action action) {
        return !against(action).isEmpty();
    }

    /**
     * Everything that is in the way of any step.
     *
     * @return the numbers in order
     */
    public SortedSet<TicketId> all() {
        SortedSet<TicketId> all = new TreeSet<>(unsettled);
        all.addAll(endedParent.stream().toList());
        return all;
    }

    /**
     * The same, told to somebody.
     *
     * @param tickets what may be named to them
     * @return obstacles that name no other
     */
    public Obstacles naming(Set<TicketId> tickets) {
        return new Obstacles(unsettled, endedParent, tickets);
    }

    /**
     * Sees to it that nothing is in the way of a step.
     *
     * @param action which step
     * @throws BlockedByDependency if something is
     */
    public void require(Action action) {
        if (bars(action)) {
            throw new BlockedByDependency(action, against(action), nameable);
        }
    }
}
