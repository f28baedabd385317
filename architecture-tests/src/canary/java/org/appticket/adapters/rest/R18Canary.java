package org.appticket.adapters.rest;

import jakarta.ws.rs.Path;
import org.appticket.domain.ticket.Ticket;

/** Shows the domain on the wire. */
@Path("canary")
public class R18Canary {
    public Ticket get() {
        return null;
    }
}
