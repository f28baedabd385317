package org.appticket.adapters.persistence.ticket;

import org.appticket.domain.details.Priority;

/** Priorities as numbers that are compared: the more pressing, the higher. */
public final class PriorityRank {
    private PriorityRank() {}

    /** From 1 to 4. */
    static int of(Priority priority) {
        return switch (priority) {
            case LOW -> 1;
            case NORMAL -> 2;
            case HIGH -> 3;
            case CRITICAL -> 4;
        };
    }

    /** The priority that was kept. */
    public static Priority toPriority(long rank) {
        return switch ((int) rank) {
            case 4 -> Priority.CRITICAL;
            case 3 -> Priority.HIGH;
            case 2 -> Priority.NORMAL;
            default -> Priority.LOW;
        };
    }
}
