package org.appticket.adapters.rest.search;

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
import org.appticket.application.search.SuggestSimilar;
import org.appticket.domain.id.TicketId;

/** What may be about the same as one ticket. */
@Dependent
@SignedIn
@Path("/tickets/{id}/similar")
@Produces(Answer.JSON)
public class SimilarTicketsResource {
    private final Exchange exchange;
    private final SuggestSimilar suggestSimilar;

    @Inject
    SimilarTicketsResource(Exchange exchange, SuggestSimilar suggestSimilar) {
        this.exchange = exchange;
        this.suggestSimilar = suggestSimilar;
    }

    @GET
    public Response suggest(@PathParam("id") String id) {
        exchange.withoutQuery();
        TicketId ticket = new TicketId(Ids.ofPath(id));
        var suggestions = suggestSimilar.handle(SuggestSimilar.Query.of(ticket, exchange.actor()));
        return exchange.send(Answer.ok(SuggestionsBody.of(suggestions)));
    }
}
