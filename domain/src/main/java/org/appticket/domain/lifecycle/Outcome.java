package org.appticket.domain.lifecycle;

import java.util.Set;

/** How a closed ticket ended. */
public enum Outcome {
    /** The resolution was confirmed. */
    SOLVED,
    /** It was not needed any more. */
    CANCELLED,
    /** Another ticket is about the same. */
    DUPLICATE,
    /** It could not be solved. */
    UNRESOLVED;

    /** How a ticket can end that was resolved. */
    public static final Set<Outcome> OF_CLOSING = Set.of(SOLVED, UNRESOLVED);

    /** How a ticket can end that was not resolved. */
    public static final Set<Outcome> OF_CANCELLING = Set.of(CANCELLED, DUPLICATE, UNRESOLVED);
}
