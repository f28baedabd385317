package org.appticket.adapters.rest.push;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.input.Ids;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.application.push.AddBrowser;
import org.appticket.application.push.ListBrowsers;
import org.appticket.application.push.RemoveBrowser;
import org.appticket.domain.TextRule;
import org.appticket.domain.push.PushId;
import org.appticket.domain.push.PushTarget;

/** My browsers that are told of my news. */
@Dependent
@SignedIn
@Path("/me/push-subscriptions")
@Produces(Answer.JSON)
public class PushSubscriptionsResource {
    private final Exchange exchange;
    private final ListBrowsers listBrowsers;
    private final AddBrowser addBrowser;
    private final RemoveBrowser removeBrowser;

    @Inject
    PushSubscriptionsResource(
            Exchange exchange, ListBrowsers listBrowsers, AddBrowser addBrowser, RemoveBrowser removeBrowser) {
        this.exchange = exchange;
        this.listBrowsers = listBrowsers;
        this.addBrowser = addBrowser;
        this.removeBrowser = removeBrowser;
    }

    /** All of them: nobody has more than fit a page. */
    private record ListBody(List<BrowserBody> items, Optional<String> applicationServerKey) {}

    @GET
    public Response list() {
        exchange.withoutQuery();
        ListBrowsers.Result found = listBrowsers.handle(new ListBrowsers.Query(exchange.caller()));
        List<BrowserBody> items = found.browsers().stream().map(BrowserBody::of).toList();
        return exchange.send(Answer.ok(new ListBody(items, found.key())).tagged());
    }

    @POST
    @Consumes(Answer.JSON)
    public Response add(JsonFields body) {
        Optional<String> device = body.required("device", body.text("device", TextRule.NAME));
        Optional<String> endpoint = body.required("endpoint", body.text("endpoint", TextRule.QUERY));
        Optional<String> p256dh = body.required("p256dh", body.text("p256dh", TextRule.QUERY));
        Optional<String> auth = body.required("auth", body.text("auth", TextRule.QUERY));
        body.check();
        PushTarget target = new PushTarget(endpoint.orElseThrow(), p256dh.orElseThrow(), auth.orElseThrow());
        BrowserBody added = BrowserBody.of(
                addBrowser.handle(new AddBrowser.Command(exchange.caller(), device.orElseThrow(), target)));
        return exchange.send(Answer.created(exchange.absolute("/me/push-subscriptions/" + added.id()), added));
    }

    @DELETE
    @Path("{id}")
    public Response remove(@PathParam("id") String id) {
        removeBrowser.handle(new RemoveBrowser.Command(exchange.actor(), new PushId(Ids.ofPath(id))));
        return exchange.send(Answer.noContent());
    }
}
