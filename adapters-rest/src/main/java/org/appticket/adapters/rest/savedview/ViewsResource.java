package org.appticket.adapters.rest.savedview;

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
import org.appticket.adapters.rest.input.QueryMember;
import org.appticket.adapters.rest.problem.Rejection;
import org.appticket.adapters.rest.ticket.TicketQuery;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.query.TicketQuestion;
import org.appticket.application.savedview.AddView;
import org.appticket.application.savedview.CountTickets;
import org.appticket.application.savedview.ListViews;
import org.appticket.domain.people.Actor;
import org.appticket.domain.savedview.SavedView;

/** My saved views and those of my teams. */
@Dependent
@SignedIn
@Path("/views")
@Produces(Answer.JSON)
public class ViewsResource {
    private static final int MOST_COUNTED = 20;

    private final Exchange exchange;
    private final OncePerKey oncePerKey;
    private final ListViews listViews;
    private final CountTickets countTickets;
    private final AddView addView;

    @Inject
    ViewsResource(
            Exchange exchange, OncePerKey oncePerKey, ListViews listViews, CountTickets countTickets, AddView addView) {
        this.exchange = exchange;
        this.oncePerKey = oncePerKey;
        this.listViews = listViews;
        this.countTickets = countTickets;
        this.addView = addView;
    }

    @GET
    public Response list() {
        Actor actor = exchange.actor();
        QueryFields fields = exchange.query();
        Listing listing = exchange.listing("place");
        PageRequest page = listing.page(fields);
        boolean counted = fields.truth("counts").orElse(false);
        fields.check();
        PageRequest few =
                counted ? new PageRequest(Math.min(page.limit(), MOST_COUNTED), page.after(), page.counted()) : page;
        var views = listViews.handle(new ListViews.Query(actor, few));
        return exchange.send(listing.answer(
                views, view -> ViewBody.of(view, actor, counted ? count(view, actor) : Optional.empty())));
    }

    @POST
    @Consumes(Answer.JSON)
    public Response add(JsonFields body) {
        AddView.Command command = ViewRequest.of(body, exchange.actor());
        return oncePerKey.answer(body, () -> created(addView.handle(command)));
    }

    private Answer created(SavedView view) {
        return Answer.created(exchange.absolute("/views/" + view.id()), ViewBody.of(view, exchange.actor()))
                .version(view.version().value());
    }

    /** Nothing where words are looked for, or for a filter from before the rules changed. */
    private Optional<CountTickets.Count> count(SavedView view, Actor actor) {
        try {
            QueryFields parameters = QueryMember.kept(view.content().filter());
            TicketQuestion question = TicketQuery.question(parameters, actor.person());
            parameters.check();
            return Optional.of(question)
                    .filter(TicketQuestion::isFilterOnly)
                    .map(known -> countTickets.handle(new CountTickets.Query(known.filter(), actor)));
        } catch (Rejection outdated) {
            return Optional.empty();
        }
    }
}
