package org.appticket.adapters.rest.merge;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.appticket.application.merge.MergeTicket;
import org.appticket.application.merge.UnmergeTicket;
import org.appticket.domain.id.TicketId;

/** The merge of one ticket into another. */
@Dependent
@SignedIn
@Path("/tickets/{id}/merge")
@Produces(Answer.JSON)
public class MergeResource {
    private final Exchange exchange;
    private final OncePerKey oncePerKey;
    private final TicketAnswer answer;
    private final MergeTicket mergeTicket;
    private final UnmergeTicket unmergeTicket;

    @Inject
    MergeResource(
            Exchange exchange,
            OncePerKey oncePerKey,
            TicketAnswer answer,
            MergeTicket mergeTicket,
            UnmergeTicket unmergeTicket) {
        this.exchange = exchange;
        this.oncePerKey = oncePerKey;
        this.answer = answer;
        this.mergeTicket = mergeTicket;
        this.unmergeTicket = unmergeTicket;
    }

    @POST
    @Consumes(Answer.JSON)
    public Response merge(@PathParam("id") String id, JsonFields body) {
        TicketId source = new TicketId(Ids.ofPath(id));
        Optional<Long> into = body.required("into", body.id("into"));
        body.check();
        var command = new MergeTicket.Command(source, new TicketId(into.orElseThrow()), exchange.actor());
        return oncePerKey.answer(body, () -> answer.of(mergeTicket.handle(command)));
    }

    @DELETE
    public Response takeBack(@PathParam("id") String id) {
        exchange.withoutQuery();
        unmergeTicket.handle(new UnmergeTicket.Command(new TicketId(Ids.ofPath(id)), exchange.actor()));
        return exchange.send(Answer.noContent());
    }
}
