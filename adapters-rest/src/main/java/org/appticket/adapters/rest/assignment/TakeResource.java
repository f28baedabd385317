package org.appticket.adapters.rest.assignment;

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
import org.appticket.adapters.rest.http.IfMatch;
import org.appticket.adapters.rest.http.MayBeLeftOut;
import org.appticket.adapters.rest.http.OncePerKey;
import org.appticket.adapters.rest.input.Ids;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.application.assignment.TakeTicket;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.assignment.Assignee;
import org.appticket.domain.id.TicketId;

/** Taking one ticket; a class of its own, since its path would else be that of an assignment. */
@Dependent
@SignedIn
@Path("/tickets/{id}/assignments/take")
@Produces(Answer.JSON)
public class TakeResource {
    private final Exchange exchange;
    private final OncePerKey oncePerKey;
    private final AssignmentAnswer answer;
    private final TakeTicket takeTicket;

    @Inject
    TakeResource(Exchange exchange, OncePerKey oncePerKey, AssignmentAnswer answer, TakeTicket takeTicket) {
        this.exchange = exchange;
        this.oncePerKey = oncePerKey;
        this.answer = answer;
        this.takeTicket = takeTicket;
    }

    @POST
    @Consumes(Answer.JSON)
    public Response take(@PathParam("id") String id, @MayBeLeftOut JsonFields body) {
        TicketId ticket = new TicketId(Ids.ofPath(id));
        IfMatch ifMatch = exchange.ifMatchWhereGiven();
        body.check();
        return oncePerKey.answer(body, () -> {
            TicketRecord taken = takeTicket.handle(new TakeTicket.Command(answer.target(ticket, ifMatch)));
            Assignee me = Assignee.of(exchange.actor().person());
            return answer.of(taken, AssignmentAnswer.part(taken, me));
        });
    }
}
