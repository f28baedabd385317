package org.appticket.adapters.rest.together;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.http.IfMatch;
import org.appticket.adapters.rest.http.OncePerKey;
import org.appticket.adapters.rest.input.Ids;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.adapters.rest.ticket.TicketAnswer;
import org.appticket.application.satisfaction.RateTicket;
import org.appticket.domain.TextRule;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.satisfaction.Satisfaction;

/** What the requester of one ticket thinks of its resolution. */
@Dependent
@SignedIn
@Path("/tickets/{id}/satisfaction")
@Produces(Answer.JSON)
public class SatisfactionResource {
    private final Exchange exchange;
    private final OncePerKey oncePerKey;
    private final TicketAnswer answer;
    private final RateTicket rateTicket;

    @Inject
    SatisfactionResource(Exchange exchange, OncePerKey oncePerKey, TicketAnswer answer, RateTicket rateTicket) {
        this.exchange = exchange;
        this.oncePerKey = oncePerKey;
        this.answer = answer;
        this.rateTicket = rateTicket;
    }

    @POST
    @Consumes(Answer.JSON)
    public Response rate(@PathParam("id") String id, JsonFields body) {
        TicketId ticket = new TicketId(Ids.ofPath(id));
        IfMatch ifMatch = exchange.ifMatchWhereGiven();
        Optional<Integer> score = body.required("score", body.number("score", Satisfaction.WORST, Satisfaction.BEST));
        Optional<String> comment = body.optional("comment", body.text("comment", TextRule.COMMENT));
        body.check();
        return oncePerKey.answer(body, () -> {
            var command = new RateTicket.Command(answer.target(ticket, ifMatch), score.orElseThrow(), comment);
            return answer.of(rateTicket.handle(command));
        });
    }
}
