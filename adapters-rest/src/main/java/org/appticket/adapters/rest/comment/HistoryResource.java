package org.appticket.adapters.rest.comment;

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
import org.appticket.adapters.rest.http.Listing;
import org.appticket.adapters.rest.input.Ids;
import org.appticket.adapters.rest.input.QueryFields;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.search.ShowHistory;
import org.appticket.domain.id.TicketId;

/** What happened to one ticket. */
@Dependent
@SignedIn
@Path("/tickets/{id}/history")
@Produces(Answer.JSON)
public class HistoryResource {
    private final Exchange exchange;
    private final ShowHistory showHistory;

    @Inject
    HistoryResource(Exchange exchange, ShowHistory showHistory) {
        this.exchange = exchange;
        this.showHistory = showHistory;
    }

    @GET
    public Response list(@PathParam("id") String id) {
        TicketId ticket = new TicketId(Ids.ofPath(id));
        QueryFields fields = exchange.query();
        Listing listing = exchange.listing("oldest");
        PageRequest page = listing.page(fields);
        fields.check();
        var events = showHistory.handle(new ShowHistory.Query(ticket, exchange.actor(), page));
        return exchange.send(listing.answer(events, HistoryBody::of));
    }
}
