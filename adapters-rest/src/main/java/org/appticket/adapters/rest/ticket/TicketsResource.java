package org.appticket.adapters.rest.ticket;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.http.Listing;
import org.appticket.adapters.rest.http.OncePerKey;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.adapters.rest.input.QueryFields;
import org.appticket.adapters.rest.link.LinkRequest;
import org.appticket.application.link.NewLink;
import org.appticket.application.link.OpenLinkedTicket;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.query.TicketQuestion;
import org.appticket.application.search.FindTickets;
import org.appticket.application.ticket.OpenTicket;
import org.appticket.application.view.TicketRecord;
import org.appticket.application.view.TicketSort;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Actor;

/** All tickets. */
@Dependent
@SignedIn
@Path("/tickets")
@Produces(Answer.JSON)
public class TicketsResource {
    private final Exchange exchange;
    private final OncePerKey oncePerKey;
    private final TicketAnswer answer;
    private final FindTickets findTickets;
    private final OpenLinkedTicket openTicket;

    @Inject
    TicketsResource(
            Exchange exchange,
            OncePerKey oncePerKey,
            TicketAnswer answer,
            FindTickets findTickets,
            OpenLinkedTicket openTicket) {
        this.exchange = exchange;
        this.oncePerKey = oncePerKey;
        this.answer = answer;
        this.findTickets = findTickets;
        this.openTicket = openTicket;
    }

    @GET
    public Response find() {
        Actor actor = exchange.actor();
        QueryFields fields = exchange.query();
        TicketQuestion question = TicketQuery.question(fields, actor.person());
        Optional<TicketSort> sort = TicketQuery.sort(fields);
        Listing listing = exchange.listing(TicketQuery.name(question, sort));
        PageRequest page = listing.page(fields);
        fields.check();
        var found = findTickets.handle(new FindTickets.Query(question, sort, actor, page));
        Map<TicketId, Around> around =
                answer.around(found.items().stream().map(TicketRecord::id).toList());
        return exchange.send(listing.answer(
                found, ticket -> TicketBody.of(ticket, around.getOrDefault(ticket.id(), Around.NOTHING), actor)));
    }

    @POST
    @Consumes(Answer.JSON)
    public Response open(JsonFields body) {
        List<JsonFields> parts = body.optional("links", body.parts("links", OpenLinkedTicket.MAX))
                .orElse(List.of());
        List<NewLink> links =
                parts.stream().flatMap(part -> LinkRequest.of(part).stream()).toList();
        OpenTicket.Command command = NewTicketRequest.of(body, exchange.actor(), exchange.channel());
        parts.forEach(JsonFields::check);
        var linked = new OpenLinkedTicket.Command(command, links);
        return oncePerKey.answer(body, () -> answer.created(openTicket.handle(linked)));
    }
}
