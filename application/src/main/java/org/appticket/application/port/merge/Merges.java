package org.appticket.application.port.merge;

import java.util.Optional;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.merge.Merge;

/**
 * Merges that were made and not undone, with what each of them moved. Changed inside a
 * {@link org.appticket.application.port.UnitOfWork} that has {@linkplain org.appticket.application.port.Tickets#get got} both
 * tickets.
 */
public interface Merges {

    /**
     * Keeps a merge, and moves everything that was said about the source to the target, and remembers what that was. What is
     * moved keeps its number, author, time and version.
     *
     * @param merge of tickets that are kept as they are after it
     */
    void add(Merge merge);

    /**
     * The merge that ended a ticket.
     *
     * @param source the ticket
     * @return nothing if it was not merged, or it was undone
     */
    Optional<Merge> find(TicketId source);

    /**
     * Forgets a merge, and moves back what it moved and still stands at its target.
     *
     * @param merge one that is kept
     */
    void remove(Merge merge);
}
