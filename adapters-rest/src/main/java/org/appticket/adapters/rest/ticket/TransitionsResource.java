package org.appticket.adapters.rest.ticket;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.http.IfMatch;
import org.appticket.adapters.rest.http.OncePerKey;
import org.appticket.adapters.rest.input.Ids;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.application.ticket.MoveTicket;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.ticket.Step;

/** The steps of one ticket's life. */
@Dependent
@SignedIn
@Path("/tickets/{id}/transitions")
@Produces(Answer.JSON)
public class TransitionsResource {
    private final Exchange exchange;
    private final OncePerKey oncePerKey;
    private final TicketAnswer answer;
    private final MoveTicket moveTicket;

    @Inject
    TransitionsResource(Exchange exchange, OncePerKey oncePerKey, TicketAnswer answer, MoveTicket moveTicket) {
        this.exchange = exchange;
        this.oncePerKey = oncePerKey;
        this.answer = answer;
        this.moveTicket = moveTicket;
    }

    @GET
    public Response list(@PathParam("id") String id) {
        exchange.withoutQuery();
        var ticket = answer.show(new TicketId(Ids.ofPath(id)));
        return exchange.send(Answer.ok(TransitionBody.listOf(ticket, answer.ties(ticket.id()), exchange.actor()))
                .tagged());
    }

    @POST
    @Consumes(Answer.JSON)
    public Response move(@PathParam("id") String id, JsonFields body) {
        TicketId ticket = new TicketId(Ids.ofPath(id));
        IfMatch ifMatch = exchange.ifMatchWhereGiven();
        Step step = TransitionRequest.of(body);
        return oncePerKey.answer(body, () -> {
            var command = new MoveTicket.Command(answer.target(ticket, ifMatch), step);
            return answer.of(moveTicket.handle(command));
        });
    }
}
