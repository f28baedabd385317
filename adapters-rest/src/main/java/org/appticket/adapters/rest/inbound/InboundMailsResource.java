package org.appticket.adapters.rest.inbound;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.http.Listing;
import org.appticket.adapters.rest.input.Ids;
import org.appticket.adapters.rest.input.QueryFields;
import org.appticket.adapters.rest.problem.Language;
import org.appticket.application.inbound.DiscardInboundMail;
import org.appticket.application.inbound.ListInboundMails;
import org.appticket.application.inbound.RetryInboundMail;
import org.appticket.application.paging.PageRequest;
import org.appticket.domain.inbound.InboundId;
import org.appticket.domain.inbound.InboundState;

/** Mails that came in. */
@Dependent
@SignedIn
@Path("/inbound-mails")
@Produces(Answer.JSON)
public class InboundMailsResource {
    private final Exchange exchange;
    private final ListInboundMails listInboundMails;
    private final RetryInboundMail retryInboundMail;
    private final DiscardInboundMail discardInboundMail;

    @Inject
    InboundMailsResource(
            Exchange exchange,
            ListInboundMails listInboundMails,
            RetryInboundMail retryInboundMail,
            DiscardInboundMail discardInboundMail) {
        this.exchange = exchange;
        this.listInboundMails = listInboundMails;
        this.retryInboundMail = retryInboundMail;
        this.discardInboundMail = discardInboundMail;
    }

    @GET
    public Response list() {
        QueryFields fields = exchange.query();
        Listing listing = exchange.listing("newest");
        var states = fields.choices("state", InboundState.class);
        PageRequest page = listing.page(fields);
        fields.check();
        var found = listInboundMails.handle(new ListInboundMails.Query(exchange.actor(), states, page));
        Language language = language();
        return exchange.send(listing.answer(found, mail -> InboundMailBody.of(mail, language)));
    }

    /** Being asked twice does no harm, so that no key is needed. */
    @POST
    @Path("{id}/retry")
    public Response retry(@PathParam("id") String id) {
        var now = retryInboundMail.handle(new RetryInboundMail.Command(exchange.actor(), mail(id)));
        return exchange.send(Answer.ok(InboundMailBody.of(now, language())));
    }

    /** Likewise. */
    @POST
    @Path("{id}/discard")
    public Response discard(@PathParam("id") String id) {
        var now = discardInboundMail.handle(new DiscardInboundMail.Command(exchange.actor(), mail(id)));
        return exchange.send(Answer.ok(InboundMailBody.of(now, language())));
    }

    private InboundId mail(String id) {
        exchange.withoutQuery();
        return new InboundId(Ids.ofPath(id));
    }

    private Language language() {
        return Language.accepted(exchange.header(HttpHeaders.ACCEPT_LANGUAGE).orElse(""));
    }
}
