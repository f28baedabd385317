package org.appticket.application.delivery;

import org.appticket.domain.id.TicketId;

/**
 * Where tickets are shown: pages of the browser application.
 *
 * @param publicUrl what every link begins with, without a slash at its end
 */
public record TicketLinks(String publicUrl) {

    /**
     * Where a ticket is shown, to those who may see it.
     *
     * @param ticket its number
     * @return an absolute address
     */
    public String link(TicketId ticket) {
        return publicUrl + "/tickets/" + ticket;
    }
}
