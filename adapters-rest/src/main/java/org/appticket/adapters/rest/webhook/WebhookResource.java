package org.appticket.adapters.rest.webhook;

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
import org.appticket.application.webhook.ChangeWebhook;
import org.appticket.application.webhook.RemoveWebhook;
import org.appticket.application.webhook.ShowWebhook;
import org.appticket.application.webhook.ShownWebhook;
import org.appticket.domain.id.Version;
import org.appticket.domain.id.WebhookId;

/** One webhook. */
@Dependent
@SignedIn
@Path("/webhooks/{id}")
@Produces(Answer.JSON)
public class WebhookResource {
    private final Exchange exchange;
    private final ShowWebhook showWebhook;
    private final ChangeWebhook changeWebhook;
    private final RemoveWebhook removeWebhook;

    @Inject
    WebhookResource(
            Exchange exchange, ShowWebhook showWebhook, ChangeWebhook changeWebhook, RemoveWebhook removeWebhook) {
        this.exchange = exchange;
        this.showWebhook = showWebhook;
        this.changeWebhook = changeWebhook;
        this.removeWebhook = removeWebhook;
    }

    @GET
    public Response show(@PathParam("id") String id) {
        exchange.withoutQuery();
        return exchange.send(answer(webhook(id)));
    }

    @PATCH
    @Consumes(Answer.MERGE_PATCH)
    public Response change(@PathParam("id") String id, JsonFields body) {
        WebhookId webhook = webhook(id);
        Optional<Version> expected = expected(webhook);
        changeWebhook.handle(
                new ChangeWebhook.Command(exchange.actor(), webhook, expected, WebhookRequest.changed(body)));
        return exchange.send(answer(webhook));
    }

    @DELETE
    public Response remove(@PathParam("id") String id) {
        WebhookId webhook = webhook(id);
        removeWebhook.handle(new RemoveWebhook.Command(exchange.actor(), webhook, expected(webhook)));
        return exchange.send(Answer.noContent());
    }

    private static WebhookId webhook(String id) {
        return new WebhookId(Ids.ofPath(id));
    }

    private Optional<Version> expected(WebhookId webhook) {
        return exchange.ifMatch()
                .expected(() -> find(webhook).webhook().version().value());
    }

    private ShownWebhook find(WebhookId webhook) {
        return showWebhook.handle(new ShowWebhook.Query(exchange.actor(), webhook));
    }

    private Answer answer(WebhookId webhook) {
        ShownWebhook shown = find(webhook);
        return Answer.ok(WebhookBody.of(shown))
                .version(shown.webhook().version().value());
    }
}
