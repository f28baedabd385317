package org.appticket.adapters.rest.slack;

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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.input.Ids;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.application.chat.ConfirmChatLink;
import org.appticket.application.chat.ListChatLinks;
import org.appticket.application.chat.RemoveChatLink;
import org.appticket.domain.chat.ChatLink;

/** Who I am in Slack. */
@Dependent
@SignedIn
@Path("/me/slack")
@Produces(Answer.JSON)
public class SlackAccountsResource {
    private static final int LONGEST_OFFER = 2_000;

    private final Exchange exchange;
    private final ListChatLinks list;
    private final ConfirmChatLink confirm;
    private final RemoveChatLink remove;

    @Inject
    SlackAccountsResource(Exchange exchange, ListChatLinks list, ConfirmChatLink confirm, RemoveChatLink remove) {
        this.exchange = exchange;
        this.list = list;
        this.confirm = confirm;
        this.remove = remove;
    }

    private record Body(long id, String workspace, String user, Instant createdAt) {
        static Body of(ChatLink link) {
            return new Body(
                    link.member().number(),
                    link.member().workspace(),
                    link.member().user(),
                    link.linkedAt());
        }
    }

    /** All of them: nobody has more than fit a page. */
    private record ListBody(List<Body> items) {}

    @GET
    public Response list() {
        exchange.withoutQuery();
        List<Body> items = list.handle(new ListChatLinks.Query(exchange.actor())).stream()
                .map(Body::of)
                .toList();
        return exchange.send(Answer.ok(new ListBody(items)));
    }

    /** Doing so twice does it once, so that no key is needed. */
    @POST
    @Consumes(Answer.JSON)
    public Response confirm(JsonFields body) {
        Optional<String> offer = body.required("offer", body.secret("offer", LONGEST_OFFER));
        body.check();
        ChatLink link = confirm.handle(new ConfirmChatLink.Command(exchange.caller(), offer.orElseThrow()));
        return exchange.send(Answer.ok(Body.of(link)));
    }

    @DELETE
    @Path("{id}")
    public Response remove(@PathParam("id") String id) {
        remove.handle(new RemoveChatLink.Command(exchange.actor(), Ids.ofPath(id)));
        return exchange.send(Answer.noContent());
    }
}
