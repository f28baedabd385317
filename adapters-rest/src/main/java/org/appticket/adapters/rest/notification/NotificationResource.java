package org.appticket.adapters.rest.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.http.Listing;
import org.appticket.adapters.rest.http.OncePerKey;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.adapters.rest.input.QueryFields;
import org.appticket.application.notification.MarkRead;
import org.appticket.application.notification.ShowInbox;
import org.appticket.application.paging.PageRequest;
import org.appticket.domain.id.NoticeId;

/** What I was told. */
@Dependent
@SignedIn
@Path("/notifications")
@Produces(Answer.JSON)
public class NotificationResource {
    private final Exchange exchange;
    private final OncePerKey oncePerKey;
    private final ShowInbox showInbox;
    private final MarkRead markRead;

    @Inject
    NotificationResource(Exchange exchange, OncePerKey oncePerKey, ShowInbox showInbox, MarkRead markRead) {
        this.exchange = exchange;
        this.oncePerKey = oncePerKey;
        this.showInbox = showInbox;
        this.markRead = markRead;
    }

    @GET
    public Response list() {
        QueryFields fields = exchange.query();
        Listing listing = exchange.listing("newest");
        PageRequest page = listing.page(fields);
        fields.check();
        ShowInbox.Inbox inbox = showInbox.handle(new ShowInbox.Query(exchange.actor(), page));
        return exchange.send(listing.answer(
                inbox.notices(), NotificationBody::of, shape -> NotificationsBody.of(shape, inbox.unread())));
    }

    @POST
    @Path("read")
    @Consumes(Answer.JSON)
    public Response read(JsonFields body) {
        Optional<NoticeId> upTo = body.optional("upTo", body.id("upTo")).map(NoticeId::new);
        body.check();
        return oncePerKey.answer(body, () -> {
            markRead.handle(new MarkRead.Command(exchange.actor(), upTo));
            return Answer.noContent();
        });
    }
}
