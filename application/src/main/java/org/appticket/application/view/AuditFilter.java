package org.appticket.application.view;

import java.util.Optional;
import java.util.Set;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;

/**
 * Which entries of the audit log are wanted. An entry must fit every part; it fits a set by being any of its elements, and
 * an empty set asks for nothing in particular.
 *
 * @param kinds what happened
 * @param by who did it
 * @param person to whom it was done
 * @param ticket on which ticket
 * @param at when it was kept
 */
public record AuditFilter(
        Set<AuditKind> kinds,
        Optional<PersonId> by,
        Optional<PersonId> person,
        Optional<TicketId> ticket,
        TicketFilter.Span at) {

    /** Every entry. */
    public static final AuditFilter ALL =
            new AuditFilter(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), TicketFilter.Span.ALWAYS);

    /** Copies the kinds. */
    public AuditFilter {
        kinds = Set.copyOf(kinds);
    }
}
