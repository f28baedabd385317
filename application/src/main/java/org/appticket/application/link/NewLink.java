package org.appticket.application.link;

import java.util.Optional;
import org.appticket.domain.dependency.Relation;
import org.appticket.domain.id.TicketId;

/** A link that is asked for. */
public sealed interface NewLink {

    /**
     * To another ticket.
     *
     * @param relation what the other is to this one
     * @param ticket the other
     */
    record ToTicket(Relation relation, TicketId ticket) implements NewLink {}

    /**
     * To something in another system.
     *
     * @param system what the system is called
     * @param key what the thing is called there
     * @param url where it is seen there
     */
    record ToOutside(String system, String key, Optional<String> url) implements NewLink {}
}
