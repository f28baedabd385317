package org.appticket.adapters.rest.ticket;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.http.OncePerKey;
import org.appticket.adapters.rest.input.Ids;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.application.ticket.FollowUpTicket;
import org.appticket.application.ticket.Target;
import org.appticket.domain.TextRule;
import org.appticket.domain.id.TicketId;

/** Tickets that carry on from a closed one. */
@Dependent
@SignedIn
@Path("/tickets/{id}/follow-ups")
@Produces(Answer.JSON)
public class FollowUpsResource {
    private final Exchange exchange;
    private final OncePerKey oncePerKey;
    private final TicketAnswer answer;
    private final FollowUpTicket followUpTicket;

    @Inject
    FollowUpsResource(Exchange exchange, OncePerKey oncePerKey, TicketAnswer answer, FollowUpTicket followUpTicket) {
        this.exchange = exchange;
        this.oncePerKey = oncePerKey;
        this.answer = answer;
        this.followUpTicket = followUpTicket;
    }

    @POST
    @Consumes(Answer.JSON)
    public Response open(@PathParam("id") String id, JsonFields body) {
        var command = new FollowUpTicket.Command(
                Target.of(new TicketId(Ids.ofPath(id)), exchange.actor()),
                exchange.channel(),
                body.optional("title", body.text("title", TextRule.TITLE)),
                body.optional("description", body.text("description", TextRule.DESCRIPTION)));
        body.check();
        return oncePerKey.answer(body, () -> answer.created(followUpTicket.handle(command)));
    }
}
