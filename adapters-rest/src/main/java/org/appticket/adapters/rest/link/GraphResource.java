package org.appticket.adapters.rest.link;

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
import org.appticket.adapters.rest.input.QueryFields;
import org.appticket.application.link.ShowGraph;
import org.appticket.domain.id.TicketId;

/** The tickets around one ticket. */
@Dependent
@SignedIn
@Path("/tickets/{id}/graph")
@Produces(Answer.JSON)
public class GraphResource {
    private final Exchange exchange;
    private final ShowGraph showGraph;

    @Inject
    GraphResource(Exchange exchange, ShowGraph showGraph) {
        this.exchange = exchange;
        this.showGraph = showGraph;
    }

    @GET
    public Response show(@PathParam("id") String id) {
        TicketId ticket = new TicketId(Ids.ofPath(id));
        QueryFields fields = exchange.query();
        int depth = fields.number("depth", 1, ShowGraph.MAX_DEPTH).orElse(ShowGraph.DEFAULT_DEPTH);
        fields.check();
        var graph = showGraph.handle(new ShowGraph.Query(ticket, depth, exchange.actor()));
        return exchange.send(Answer.ok(GraphBody.of(graph)).tagged());
    }
}
