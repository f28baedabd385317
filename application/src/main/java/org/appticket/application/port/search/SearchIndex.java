package org.appticket.application.port.search;

import java.util.Optional;
import org.appticket.domain.id.TicketId;

/** Where the words of tickets are kept for {@link TextSearch}; saving a ticket keeps its words, too. */
public interface SearchIndex {

    /**
     * Keeps the words of some older tickets that are not searched yet, the newest first. To be called outside of units of
     * work, again and again; also by several at a time.
     *
     * @param limit how many at most
     * @return how many were taken; 0 if there is nothing left to do
     */
    int catchUp(int limit);

    /**
     * Compares the words that are kept of some tickets with what stands in those, and keeps what does. To be called outside of
     * units of work.
     *
     * @param after the ticket before the first; nothing to begin
     * @param limit how many at most
     * @return what was found; nothing if there are no more tickets
     */
    Optional<Renewal> renew(Optional<TicketId> after, int limit);

    /**
     * Forgets every word of a ticket, for whoever erases it. Inside of a unit of work.
     *
     * @param ticket the ticket
     */
    void forget(TicketId ticket);

    /**
     * Some tickets whose words were compared.
     *
     * @param last the last of them
     * @param compared how many
     * @param different how many of them had kept something else
     */
    record Renewal(TicketId last, int compared, int different) {}
}
