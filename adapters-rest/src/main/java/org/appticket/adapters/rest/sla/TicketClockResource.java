package org.appticket.adapters.rest.sla;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.input.Ids;
import org.appticket.application.sla.ExplainClocks;
import org.appticket.domain.id.TicketId;

/** Why the clocks of one ticket show what they show. */
@Dependent
@SignedIn
@Path("/tickets/{id}/sla")
@Produces(Answer.JSON)
public class TicketClockResource {
    private final Exchange exchange;
    private final ExplainClocks explainClocks;

    @Inject
    TicketClockResource(Exchange exchange, ExplainClocks explainClocks) {
        this.exchange = exchange;
        this.explainClocks = explainClocks;
    }

    @GET
    public Response show(@PathParam("id") String id) {
        TicketId ticket = new TicketId(Ids.ofPath(id));
        exchange.withoutQuery();
        return exchange.send(
                Answer.ok(ExplanationBody.of(explainClocks.handle(new ExplainClocks.Query(ticket, exchange.actor()))))
                        .tagged());
    }
}
