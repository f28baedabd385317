package org.appticket.adapters.rest.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.application.provider.ListProviders;

/** The providers by which anybody can sign in: what the buttons need. */
@Dependent
@Path("/auth/providers")
@Produces(Answer.JSON)
public class ProvidersResource {
    private final Exchange exchange;
    private final ListProviders listProviders;

    @Inject
    ProvidersResource(Exchange exchange, ListProviders listProviders) {
        this.exchange = exchange;
        this.listProviders = listProviders;
    }

    private record Body(String id, String name) {}

    private record ListBody(List<Body> items) {}

    @GET
    public Response list() {
        exchange.withoutQuery();
        List<Body> items = listProviders.handle(new ListProviders.Query()).stream()
                .map(shown -> new Body(shown.id().value(), shown.name()))
                .toList();
        return exchange.send(Answer.ok(new ListBody(items)));
    }
}
