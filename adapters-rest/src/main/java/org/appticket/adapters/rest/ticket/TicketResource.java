package org.appticket.adapters.rest.ticket;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.http.IfMatch;
import org.appticket.adapters.rest.input.Ids;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.application.ticket.EditTicket;
import org.appticket.domain.id.TicketId;

/** One ticket. */
@Dependent
@SignedIn
@Path("/tickets/{id}")
@Produces(Answer.JSON)
public class TicketResource {
    private final Exchange exchange;
    private final TicketAnswer answer;
    private final EditTicket editTicket;

    @Inject
    TicketResource(Exchange exchange, TicketAnswer answer, EditTicket editTicket) {
        this.exchange = exchange;
        this.answer = answer;
        this.editTicket = editTicket;
    }

    @GET
    public Response show(@PathParam("id") String id) {
        exchange.withoutQuery();
        return exchange.send(answer.of(answer.show(new TicketId(Ids.ofPath(id)))));
    }

    @PATCH
    @Consumes(Answer.MERGE_PATCH)
    public Response patch(@PathParam("id") String id, JsonFields body) {
        TicketId ticket = new TicketId(Ids.ofPath(id));
        IfMatch ifMatch = exchange.ifMatch();
        var command = TicketPatchRequest.of(body).of(answer.target(ticket, ifMatch));
        return exchange.send(answer.of(editTicket.handle(command)));
    }
}
