package org.appticket.adapters.rest.merge;

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
import org.appticket.adapters.rest.http.OncePerKey;
import org.appticket.adapters.rest.input.Ids;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.adapters.rest.ticket.TicketAnswer;
import org.appticket.application.merge.SplitTicket;
import org.appticket.application.ticket.Target;
import org.appticket.domain.TextRule;
import org.appticket.domain.id.CommentId;
import org.appticket.domain.id.TicketId;

/** A new ticket made of something that was said about one. */
@Dependent
@SignedIn
@Path("/tickets/{id}/split")
@Produces(Answer.JSON)
public class SplitResource {
    private final Exchange exchange;
    private final OncePerKey oncePerKey;
    private final TicketAnswer answer;
    private final SplitTicket splitTicket;

    @Inject
    SplitResource(Exchange exchange, OncePerKey oncePerKey, TicketAnswer answer, SplitTicket splitTicket) {
        this.exchange = exchange;
        this.oncePerKey = oncePerKey;
        this.answer = answer;
        this.splitTicket = splitTicket;
    }

    @POST
    @Consumes(Answer.JSON)
    public Response split(@PathParam("id") String id, JsonFields body) {
        Target target = Target.of(new TicketId(Ids.ofPath(id)), exchange.actor());
        Optional<Long> comment = body.required("comment", body.id("comment"));
        Optional<String> title = body.optional("title", body.text("title", TextRule.TITLE));
        Optional<String> description = body.optional("description", body.text("description", TextRule.DESCRIPTION));
        body.check();
        var command = new SplitTicket.Command(
                target, new CommentId(comment.orElseThrow()), exchange.channel(), title, description);
        return oncePerKey.answer(body, () -> answer.created(splitTicket.handle(command)));
    }
}
