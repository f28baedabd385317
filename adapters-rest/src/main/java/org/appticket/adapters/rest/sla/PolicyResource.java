package org.appticket.adapters.rest.sla;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.input.Ids;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.application.sla.policy.ChangePolicy;
import org.appticket.application.sla.policy.RemovePolicy;
import org.appticket.application.sla.policy.ShowPolicy;
import org.appticket.domain.id.PolicyId;
import org.appticket.domain.id.Version;
import org.appticket.domain.sla.SlaPolicy;

/** One SLA policy. */
@Dependent
@SignedIn
@Path("/sla-policies/{id}")
@Produces(Answer.JSON)
public class PolicyResource {
    private final Exchange exchange;
    private final ShowPolicy showPolicy;
    private final ChangePolicy changePolicy;
    private final RemovePolicy removePolicy;

    @Inject
    PolicyResource(Exchange exchange, ShowPolicy showPolicy, ChangePolicy changePolicy, RemovePolicy removePolicy) {
        this.exchange = exchange;
        this.showPolicy = showPolicy;
        this.changePolicy = changePolicy;
        this.removePolicy = removePolicy;
    }

    @GET
    public Response show(@PathParam("id") String id) {
        exchange.withoutQuery();
        return exchange.send(answer(find(policy(id))));
    }

    @PATCH
    @Consumes(Answer.MERGE_PATCH)
    public Response change(@PathParam("id") String id, JsonFields body) {
        PolicyId policy = policy(id);
        Optional<Version> expected = expected(policy);
        var command = new ChangePolicy.Command(exchange.actor(), policy, expected, PolicyRequest.changed(body));
        return exchange.send(answer(changePolicy.handle(command)));
    }

    @DELETE
    public Response remove(@PathParam("id") String id) {
        PolicyId policy = policy(id);
        removePolicy.handle(new RemovePolicy.Command(exchange.actor(), policy, expected(policy)));
        return exchange.send(Answer.noContent());
    }

    private static PolicyId policy(String id) {
        return new PolicyId(Ids.ofPath(id));
    }

    private Optional<Version> expected(PolicyId policy) {
        return exchange.ifMatch().expected(() -> find(policy).version().value());
    }

    private SlaPolicy find(PolicyId policy) {
        return showPolicy.handle(new ShowPolicy.Query(exchange.actor(), policy));
    }

    private static Answer answer(SlaPolicy policy) {
        return Answer.ok(PolicyBody.of(policy)).version(policy.version().value());
    }
}
