package org.appticket.adapters.rest.sla;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.http.OncePerKey;
import org.appticket.adapters.rest.input.Ids;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.application.sla.PreviewPolicy;
import org.appticket.domain.id.PolicyId;

/** Which deadlines would move if one SLA policy were changed. */
@Dependent
@SignedIn
@Path("/sla-policies/{id}/preview")
@Produces(Answer.JSON)
public class PolicyPreviewResource {
    private final Exchange exchange;
    private final OncePerKey oncePerKey;
    private final PreviewPolicy previewPolicy;

    @Inject
    PolicyPreviewResource(Exchange exchange, OncePerKey oncePerKey, PreviewPolicy previewPolicy) {
        this.exchange = exchange;
        this.oncePerKey = oncePerKey;
        this.previewPolicy = previewPolicy;
    }

    @POST
    @Consumes(Answer.JSON)
    public Response preview(@PathParam("id") String id, JsonFields body) {
        PolicyId policy = new PolicyId(Ids.ofPath(id));
        PreviewPolicy.Query query = new PreviewPolicy.Query(exchange.actor(), policy, PolicyRequest.changed(body));
        return oncePerKey.answer(body, () -> Answer.ok(MovedDeadlinesBody.of(previewPolicy.handle(query))));
    }
}
