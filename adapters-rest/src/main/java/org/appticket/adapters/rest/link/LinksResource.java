package org.appticket.adapters.rest.link;

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
import java.util.Optional;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.http.Listing;
import org.appticket.adapters.rest.http.OncePerKey;
import org.appticket.adapters.rest.input.Ids;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.adapters.rest.input.QueryFields;
import org.appticket.application.link.LinkTicket;
import org.appticket.application.link.NewLink;
import org.appticket.application.link.ShowLinks;
import org.appticket.application.link.UnlinkTicket;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.ticket.Target;
import org.appticket.domain.id.LinkId;
import org.appticket.domain.id.TicketId;

/** What one ticket has to do with others. */
@Dependent
@SignedIn
@Path("/tickets/{id}/links")
@Produces(Answer.JSON)
public class LinksResource {
    private final Exchange exchange;
    private final OncePerKey oncePerKey;
    private final ShowLinks showLinks;
    private final LinkTicket linkTicket;
    private final UnlinkTicket unlinkTicket;

    @Inject
    LinksResource(
            Exchange exchange,
            OncePerKey oncePerKey,
            ShowLinks showLinks,
            LinkTicket linkTicket,
            UnlinkTicket unlinkTicket) {
        this.exchange = exchange;
        this.oncePerKey = oncePerKey;
        this.showLinks = showLinks;
        this.linkTicket = linkTicket;
        this.unlinkTicket = unlinkTicket;
    }

    @GET
    public Response list(@PathParam("id") String id) {
        TicketId ticket = new TicketId(Ids.ofPath(id));
        QueryFields fields = exchange.query();
        Listing listing = exchange.listing("number");
        PageRequest page = listing.page(fields);
        fields.check();
        var links = showLinks.handle(new ShowLinks.Query(ticket, exchange.actor(), page));
        return exchange.send(listing.answer(links, LinkBody::of));
    }

    @POST
    @Consumes(Answer.JSON)
    public Response add(@PathParam("id") String id, JsonFields body) {
        Target target = target(id);
        Optional<NewLink> link = LinkRequest.of(body);
        body.check();
        var command = new LinkTicket.Command(target, link.orElseThrow());
        return oncePerKey.answer(body, () -> created(target, command));
    }

    @DELETE
    @Path("{link}")
    public Response remove(@PathParam("id") String id, @PathParam("link") String link) {
        exchange.withoutQuery();
        unlinkTicket.handle(new UnlinkTicket.Command(target(id), new LinkId(Ids.ofPath(link))));
        return exchange.send(Answer.noContent());
    }

    private Answer created(Target target, LinkTicket.Command command) {
        LinkBody shape = LinkBody.of(linkTicket.handle(command));
        String location = exchange.absolute("/tickets/" + target.ticket() + "/links/" + shape.id());
        return Answer.created(location, shape);
    }

    private Target target(String id) {
        return Target.of(new TicketId(Ids.ofPath(id)), exchange.actor());
    }
}
