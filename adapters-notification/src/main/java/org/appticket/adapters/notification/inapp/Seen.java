package org.appticket.adapters.notification.inapp;

import java.util.List;
import org.appticket.domain.permission.Sight;

/** How the store beside the inboxes says which tickets somebody may see: there is one such condition in the product. */
@FunctionalInterface
public interface Seen {

    /** The condition that the tickets {@code t} of a sight meet. */
    Condition of(Sight sight);

    /**
     * Part of a query.
     *
     * @param text with a question mark for each value
     * @param values what is bound, in order
     */
    record Condition(String text, List<?> values) {
        /** Copies the values. */
        public Condition {
            values = List.copyOf(values);
        }
    }
}
