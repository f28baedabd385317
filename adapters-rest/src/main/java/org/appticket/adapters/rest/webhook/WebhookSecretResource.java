package org.appticket.adapters.rest.webhook;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.input.Ids;
import org.appticket.application.webhook.RenewHookSecret;
import org.appticket.domain.id.WebhookId;
import org.appticket.domain.webhook.HookTarget;

/** What a webhook is signed with. */
@Dependent
@SignedIn
@Path("/webhooks/{id}/secret")
@Produces(Answer.JSON)
public class WebhookSecretResource {
    private final Exchange exchange;
    private final RenewHookSecret renewHookSecret;

    @Inject
    WebhookSecretResource(Exchange exchange, RenewHookSecret renewHookSecret) {
        this.exchange = exchange;
        this.renewHookSecret = renewHookSecret;
    }

    private record Body(String secret, Optional<Instant> formerSecretUntil) {}

    /** The secret is shown this once, so that a repeat by key could not answer the same. */
    @POST
    public Response renew(@PathParam("id") String id) {
        exchange.withoutQuery();
        WebhookId webhook = new WebhookId(Ids.ofPath(id));
        HookTarget target = renewHookSecret.handle(new RenewHookSecret.Command(exchange.actor(), webhook));
        return exchange.send(
                Answer.ok(new Body(target.secret().text(), target.former().map(HookTarget.Former::until))));
    }
}
