package org.appticket.domain.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.appticket.domain.Refusal;
import org.appticket.domain.id.TicketId;

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

    /**
     * Names what was tried on a ticket that was merged into another one.
     *
     * @param attempt what was tried, in the spelling of an action
     * @param mergedInto the other one, if whoever tried may know of it
     */
    public IllegalTransition(String attempt, Optional<TicketId> mergedInto) {
        super(Code.ILLEGAL_TRANSITION, facts(attempt, mergedInto));
    }

    private static Map<String, Object> facts(String attempt, Optional<TicketId> mergedInto) {
        Map<String, Object> facts = new TreeMap<>(Map.of(
                "status", Status.CLOSED, "action", attempt, "allowed", List.copyOf(Lifecycle.allowed(Status.CLOSED))));
        mergedInto.ifPresent(target -> facts.put("mergedInto", target.value()));
        return facts;
    }
}
