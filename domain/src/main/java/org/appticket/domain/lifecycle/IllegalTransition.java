package org.appticket.domain.lifecycle;

import java.util.List;
import java.util.Map;
import org.appticket.domain.Refusal;

/** Refuses an action that the ticket's status does not allow; it names what is allowed. */
public final class IllegalTransition extends Refusal {

    /**
     * Names what was tried.
     *
     * @param status the ticket's status
     * @param action what was tried
     */
    public IllegalTransition(Status status, Action action) {
        this(status, action.name());
    }

    /**
     * Names something that was tried and is not an {@link Action}, such as a follow-up.
     *
     * @param status the ticket's status
     * @param attempt what was tried, in the spelling of an action
     */
    public IllegalTransition(Status status, String attempt) {
        super(
                Code.ILLEGAL_TRANSITION,
                Map.of("status", status, "action", attempt, "allowed", List.copyOf(Lifecycle.allowed(status))));
    }
}
