package org.appticket.adapters.rest.comment;

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
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.http.Listing;
import org.appticket.adapters.rest.http.OncePerKey;
import org.appticket.adapters.rest.input.Ids;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.adapters.rest.input.QueryFields;
import org.appticket.adapters.rest.people.PersonRef;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.search.ShowWatchers;
import org.appticket.application.ticket.Target;
import org.appticket.application.ticket.UnwatchTicket;
import org.appticket.application.ticket.WatchTicket;
import org.appticket.application.view.WatcherRecord;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;

/** Who watches one ticket. */
@Dependent
@SignedIn
@Path("/tickets/{id}/watchers")
@Produces(Answer.JSON)
public class WatchersResource {
    private final Exchange exchange;
    private final OncePerKey oncePerKey;
    private final ShowWatchers showWatchers;
    private final WatchTicket watchTicket;
    private final UnwatchTicket unwatchTicket;

    @Inject
    WatchersResource(
            Exchange exchange,
            OncePerKey oncePerKey,
            ShowWatchers showWatchers,
            WatchTicket watchTicket,
            UnwatchTicket unwatchTicket) {
        this.exchange = exchange;
        this.oncePerKey = oncePerKey;
        this.showWatchers = showWatchers;
        this.watchTicket = watchTicket;
        this.unwatchTicket = unwatchTicket;
    }

    /** A watcher on the wire. */
    private record Body(PersonRef person, boolean invited) {
        static Body of(WatcherRecord watcher) {
            return new Body(PersonRef.of(watcher.person()), watcher.invited());
        }
    }

    @GET
    public Response list(@PathParam("id") String id) {
        TicketId ticket = new TicketId(Ids.ofPath(id));
        QueryFields fields = exchange.query();
        Listing listing = exchange.listing("number");
        PageRequest page = listing.page(fields);
        fields.check();
        var watchers = showWatchers.handle(new ShowWatchers.Query(ticket, exchange.actor(), page));
        return exchange.send(listing.answer(watchers, Body::of));
    }

    @POST
    @Consumes(Answer.JSON)
    public Response add(@PathParam("id") String id, JsonFields body) {
        Target target = target(id);
        PersonId person = body.optional("person", body.id("person"))
                .map(PersonId::new)
                .orElseGet(() -> target.by().person());
        body.check();
        return oncePerKey.answer(body, () -> watched(new WatchTicket.Command(target, person)));
    }

    @DELETE
    @Path("{person}")
    public Response remove(@PathParam("id") String id, @PathParam("person") String person) {
        exchange.withoutQuery();
        PersonId watcher = new PersonId(Ids.ofPath(person));
        unwatchTicket.handle(new UnwatchTicket.Command(target(id), watcher));
        return exchange.send(Answer.noContent());
    }

    private Target target(String id) {
        return Target.of(new TicketId(Ids.ofPath(id)), exchange.actor());
    }

    private Answer watched(WatchTicket.Command command) {
        watchTicket.handle(command);
        return Answer.noContent();
    }
}
