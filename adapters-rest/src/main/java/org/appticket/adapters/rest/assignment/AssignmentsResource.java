package org.appticket.adapters.rest.assignment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.http.IfMatch;
import org.appticket.adapters.rest.http.Listing;
import org.appticket.adapters.rest.http.OncePerKey;
import org.appticket.adapters.rest.input.Ids;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.adapters.rest.input.QueryFields;
import org.appticket.application.assignment.AskAssignee;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.view.TicketRecord;
import org.appticket.application.view.TicketRecord.Part;
import org.appticket.application.view.sla.TicketClock;
import org.appticket.domain.id.TicketId;

/** Who works on one ticket. */
@Dependent
@SignedIn
@Path("/tickets/{id}/assignments")
@Produces(Answer.JSON)
public class AssignmentsResource {
    private final Exchange exchange;
    private final OncePerKey oncePerKey;
    private final AssignmentAnswer answer;
    private final AskAssignee askAssignee;

    @Inject
    AssignmentsResource(Exchange exchange, OncePerKey oncePerKey, AssignmentAnswer answer, AskAssignee askAssignee) {
        this.exchange = exchange;
        this.oncePerKey = oncePerKey;
        this.answer = answer;
        this.askAssignee = askAssignee;
    }

    @GET
    public Response list(@PathParam("id") String id) {
        TicketId ticket = new TicketId(Ids.ofPath(id));
        QueryFields fields = exchange.query();
        Listing listing = exchange.listing("number");
        PageRequest page = listing.page(fields);
        fields.check();
        TicketRecord shown = answer.show(ticket);
        TicketClock clock = answer.clock(shown);
        return exchange.send(
                listing.answer(answer.page(shown, page), part -> AssignmentBody.of(part, clock, exchange.actor())));
    }

    @POST
    @Consumes(Answer.JSON)
    public Response ask(@PathParam("id") String id, JsonFields body) {
        TicketId ticket = new TicketId(Ids.ofPath(id));
        IfMatch ifMatch = exchange.ifMatchWhereGiven();
        AssignmentRequest request = AssignmentRequest.of(body);
        return oncePerKey.answer(body, () -> asked(request.toCommand(answer.target(ticket, ifMatch))));
    }

    private Answer asked(AskAssignee.Command command) {
        TicketRecord ticket = askAssignee.handle(command);
        Part part = AssignmentAnswer.part(ticket, command.assignee());
        return answer.created(ticket, part);
    }
}
