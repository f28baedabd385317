package org.appticket.adapters.rest.delivery;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.http.Listing;
import org.appticket.adapters.rest.input.Ids;
import org.appticket.adapters.rest.input.QueryFields;
import org.appticket.adapters.rest.problem.Language;
import org.appticket.application.delivery.ListDeliveries;
import org.appticket.application.delivery.RetryDelivery;
import org.appticket.application.paging.PageRequest;
import org.appticket.domain.delivery.DeliveryState;
import org.appticket.domain.id.DeliveryId;

/** What was to go out to people. */
@Dependent
@SignedIn
@Path("/deliveries")
@Produces(Answer.JSON)
public class DeliveriesResource {
    private final Exchange exchange;
    private final ListDeliveries listDeliveries;
    private final RetryDelivery retryDelivery;

    @Inject
    DeliveriesResource(Exchange exchange, ListDeliveries listDeliveries, RetryDelivery retryDelivery) {
        this.exchange = exchange;
        this.listDeliveries = listDeliveries;
        this.retryDelivery = retryDelivery;
    }

    @GET
    public Response list() {
        QueryFields fields = exchange.query();
        Listing listing = exchange.listing("newest");
        var states = fields.choices("state", DeliveryState.class);
        PageRequest page = listing.page(fields);
        fields.check();
        var found = listDeliveries.handle(new ListDeliveries.Query(exchange.actor(), states, page));
        Language language = language();
        return exchange.send(listing.answer(found, delivery -> DeliveryBody.of(delivery, language)));
    }

    /** Being asked twice does no harm, so that no key is needed. */
    @POST
    @Path("{id}/retry")
    public Response retry(@PathParam("id") String id) {
        exchange.withoutQuery();
        DeliveryId delivery = new DeliveryId(Ids.ofPath(id));
        var now = retryDelivery.handle(new RetryDelivery.Command(exchange.actor(), delivery));
        return exchange.send(Answer.ok(DeliveryBody.of(now, language())));
    }

    private Language language() {
        return Language.accepted(exchange.header(HttpHeaders.ACCEPT_LANGUAGE).orElse(""));
    }
}
