package org.appticket.adapters.rest.webhook;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.http.OncePerKey;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.adapters.rest.problem.Language;
import org.appticket.application.webhook.AddWebhook;
import org.appticket.application.webhook.ListWebhooks;
import org.appticket.application.webhook.ShownWebhook;

/** All webhooks. */
@Dependent
@SignedIn
@Path("/webhooks")
@Produces(Answer.JSON)
public class WebhooksResource {
    private final Exchange exchange;
    private final OncePerKey oncePerKey;
    private final ListWebhooks listWebhooks;
    private final AddWebhook addWebhook;

    @Inject
    WebhooksResource(Exchange exchange, OncePerKey oncePerKey, ListWebhooks listWebhooks, AddWebhook addWebhook) {
        this.exchange = exchange;
        this.oncePerKey = oncePerKey;
        this.listWebhooks = listWebhooks;
        this.addWebhook = addWebhook;
    }

    /** All of them: there are never more than fit a page. */
    private record ListBody(List<WebhookBody> items) {}

    @GET
    public Response list() {
        exchange.withoutQuery();
        Language language =
                Language.accepted(exchange.header(HttpHeaders.ACCEPT_LANGUAGE).orElse(""));
        List<WebhookBody> items = listWebhooks.handle(new ListWebhooks.Query(exchange.actor())).stream()
                .map(shown -> WebhookBody.withHealth(shown, language))
                .toList();
        return exchange.send(Answer.ok(new ListBody(items)));
    }

    /** The secret is never kept open, so a repeat of the request cannot show it again. */
    @POST
    @Consumes(Answer.JSON)
    public Response add(JsonFields body) {
        AddWebhook.Command command = WebhookRequest.added(body, exchange.actor());
        List<AddWebhook.Result> added = new ArrayList<>();
        return oncePerKey.answer(
                body,
                () -> {
                    AddWebhook.Result result = addWebhook.handle(command);
                    added.add(result);
                    return created(result.shown());
                },
                kept -> revealed(kept, added.get(added.size() - 1)));
    }

    private Answer created(ShownWebhook added) {
        WebhookBody shape = WebhookBody.of(added);
        return Answer.created(exchange.absolute("/webhooks/" + shape.id()), shape)
                .version(shape.version());
    }

    private static Answer revealed(Answer kept, AddWebhook.Result added) {
        return kept.showing(WebhookBody.revealing(added.shown(), added.secret()));
    }
}
