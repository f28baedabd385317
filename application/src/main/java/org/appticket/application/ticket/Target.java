package org.appticket.application.ticket;

import java.util.Optional;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.id.Version;
import org.appticket.domain.people.Actor;

/**
 * Which ticket somebody decides about.
 *
 * @param ticket which
 * @param by who
 * @param expected the version that they saw; nothing if they do not mind what happened since
 */
public record Target(TicketId ticket, Actor by, Optional<Version> expected) {

    /**
     * Whatever happened since.
     *
     * @param ticket which
     * @param by who
     * @return a target without a version
     */
    public static Target of(TicketId ticket, Actor by) {
        return new Target(ticket, by, Optional.empty());
    }
}
