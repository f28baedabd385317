package org.appticket.adapters.rest.sla;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.http.Listing;
import org.appticket.adapters.rest.http.OncePerKey;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.adapters.rest.input.QueryFields;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.sla.policy.AddPolicy;
import org.appticket.application.sla.policy.ListPolicies;
import org.appticket.domain.sla.SlaPolicy;

/** All SLA policies. */
@Dependent
@SignedIn
@Path("/sla-policies")
@Produces(Answer.JSON)
public class PoliciesResource {
    private final Exchange exchange;
    private final OncePerKey oncePerKey;
    private final ListPolicies listPolicies;
    private final AddPolicy addPolicy;

    @Inject
    PoliciesResource(Exchange exchange, OncePerKey oncePerKey, ListPolicies listPolicies, AddPolicy addPolicy) {
        this.exchange = exchange;
        this.oncePerKey = oncePerKey;
        this.listPolicies = listPolicies;
        this.addPolicy = addPolicy;
    }

    @GET
    public Response list() {
        QueryFields fields = exchange.query();
        Listing listing = exchange.listing("number");
        PageRequest page = listing.page(fields);
        fields.check();
        return exchange.send(
                listing.answer(listPolicies.handle(new ListPolicies.Query(exchange.actor(), page)), PolicyBody::of));
    }

    @POST
    @Consumes(Answer.JSON)
    public Response add(JsonFields body) {
        AddPolicy.Command command = PolicyRequest.added(body, exchange.actor());
        return oncePerKey.answer(body, () -> created(addPolicy.handle(command)));
    }

    private Answer created(SlaPolicy policy) {
        return Answer.created(exchange.absolute("/sla-policies/" + policy.id()), PolicyBody.of(policy))
                .version(policy.version().value());
    }
}
