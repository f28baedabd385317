package org.appticket.adapters.rest.webhook;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.appticket.adapters.rest.delivery.TroubleBody;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.input.Ids;
import org.appticket.adapters.rest.problem.Language;
import org.appticket.application.webhook.TryWebhook;
import org.appticket.domain.id.WebhookId;

/** Whether something arrives at a webhook. */
@Dependent
@SignedIn
@Path("/webhooks/{id}/test")
@Produces(Answer.JSON)
public class WebhookTrialResource {
    private final Exchange exchange;
    private final TryWebhook tryWebhook;

    @Inject
    WebhookTrialResource(Exchange exchange, TryWebhook tryWebhook) {
        this.exchange = exchange;
        this.tryWebhook = tryWebhook;
    }

    private record Body(boolean delivered, Optional<Integer> status, Optional<TroubleBody> error) {}

    /** Being asked twice sends two tests, which does no harm, so that no key is needed. */
    @POST
    public Response test(@PathParam("id") String id) {
        exchange.withoutQuery();
        WebhookId webhook = new WebhookId(Ids.ofPath(id));
        TryWebhook.Result result = tryWebhook.handle(new TryWebhook.Command(exchange.actor(), webhook));
        Language language =
                Language.accepted(exchange.header(HttpHeaders.ACCEPT_LANGUAGE).orElse(""));
        return exchange.send(Answer.ok(new Body(
                result.trouble().isEmpty(),
                result.status(),
                result.trouble().map(trouble -> TroubleBody.of(trouble, language)))));
    }
}
