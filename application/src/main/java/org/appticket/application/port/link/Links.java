package org.appticket.application.port.link;

import java.util.List;
import java.util.Set;
import org.appticket.domain.dependency.ExternalLink;
import org.appticket.domain.dependency.Link;
import org.appticket.domain.dependency.TicketLinks;
import org.appticket.domain.dependency.Wait;
import org.appticket.domain.id.TicketId;

/**
 * The links of tickets, to decide about them; used inside a {@link org.appticket.application.port.UnitOfWork}. Whoever changes
 * the links of a ticket has {@linkplain org.appticket.application.port.Tickets#get got} it, and the other side too.
 */
public interface Links {

    /**
     * Sees to it that nobody else adds a dependency until this unit of work ends: whoever asks for the same waits. It is
     * asked for before any ticket is got, so that nobody waits for each other.
     */
    void lockGraph();

    /**
     * All links of a ticket.
     *
     * @param ticket which; possibly none
     * @return its links by number, as they are now
     */
    TicketLinks get(TicketId ticket);

    /**
     * Keeps a link; a dependency only after {@link #lockGraph}.
     *
     * @param link one that is not kept yet
     */
    void add(Link link);

    /**
     * Forgets a link.
     *
     * @param link one that is kept, or is not any more
     */
    void remove(Link link);

    /**
     * Keeps a link to another system.
     *
     * @param ticket from which ticket
     * @param link one that is not kept yet
     */
    void add(TicketId ticket, ExternalLink link);

    /**
     * Forgets a link to another system.
     *
     * @param ticket from which ticket
     * @param link one that is kept, or is not any more
     */
    void remove(TicketId ticket, ExternalLink link);

    /**
     * What one more dependency would have to be compared with, so that it closes no cycle. The answer takes one query, or
     * one for each step of the longest way, and is bounded.
     *
     * @param more the dependency
     * @return everything that the awaited ticket waits for, directly and by way of others; possibly none if nothing waits for
     *     the waiting one
     * @throws org.appticket.domain.InvalidValue if that is more than can be looked through
     */
    List<Wait> listWaits(Wait more);

    /**
     * Which of some tickets cannot go on.
     *
     * @param tickets at most as many as a ticket has links
     * @return those that a ticket blocks which is neither resolved nor closed now
     */
    Set<TicketId> listBlocked(Set<TicketId> tickets);

    /**
     * Whether all parts of a ticket have ended.
     *
     * @param parent which
     * @return true if none of its children is anything but closed now
     */
    boolean areChildrenClosed(TicketId parent);
}
