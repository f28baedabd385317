package org.appticket.application.view.link;

import org.appticket.domain.dependency.ExternalLink;
import org.appticket.domain.dependency.Relation;
import org.appticket.domain.id.LinkId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Status;

/** A link of a ticket to be read. */
public sealed interface LinkRecord {

    /**
     * A link to another ticket.
     *
     * @param id its number
     * @param relation what the other is to this one
     * @param ticket the other
     * @param title its title
     * @param status where it stands
     */
    record ToTicket(LinkId id, Relation relation, TicketId ticket, String title, Status status) implements LinkRecord {}

    /**
     * A link to another system.
     *
     * @param link which
     */
    record ToOutside(ExternalLink link) implements LinkRecord {
        @Override
        public LinkId id() {
            return link.id();
        }
    }

    /**
     * What tells it from the ticket's other links.
     *
     * @return its number
     */
    LinkId id();
}
