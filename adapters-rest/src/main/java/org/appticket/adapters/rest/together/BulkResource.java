package org.appticket.adapters.rest.together;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.http.OncePerPart;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.adapters.rest.json.RecordJson;
import org.appticket.adapters.rest.ticket.TicketAnswer;
import org.appticket.application.assignment.AskAssignee;
import org.appticket.application.ticket.EditTicket;
import org.appticket.application.ticket.MoveTicket;
import org.appticket.application.ticket.Target;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Actor;

/** The same change to many tickets, each by itself and by the same use case as if it were the only one. */
@Dependent
@SignedIn
@Path("/tickets/bulk")
@Produces(Answer.JSON)
public class BulkResource {
    private final Exchange exchange;
    private final OncePerPart oncePerPart;
    private final TicketAnswer answer;
    private final EditTicket editTicket;
    private final MoveTicket moveTicket;
    private final AskAssignee askAssignee;

    @Inject
    BulkResource(
            Exchange exchange,
            OncePerPart oncePerPart,
            TicketAnswer answer,
            EditTicket editTicket,
            MoveTicket moveTicket,
            AskAssignee askAssignee) {
        this.exchange = exchange;
        this.oncePerPart = oncePerPart;
        this.answer = answer;
        this.editTicket = editTicket;
        this.moveTicket = moveTicket;
        this.askAssignee = askAssignee;
    }

    /** What became of one ticket, on the wire. */
    private record ResultBody(long ticket, int status, Optional<Long> version, Optional<JsonObject> problem) {
        static ResultBody of(TicketId ticket, Answer answer) {
            JsonObject said = RecordJson.parsed(answer.body());
            boolean done = answer.status() < 300;
            return new ResultBody(
                    ticket.value(),
                    answer.status(),
                    done ? Optional.of(said.getJsonNumber("version").longValueExact()) : Optional.empty(),
                    done ? Optional.empty() : Optional.of(said));
        }
    }

    @POST
    @Consumes(Answer.JSON)
    public Response change(JsonFields body) {
        BulkRequest request = BulkRequest.of(body);
        Function<Target, TicketRecord> change = change(request);
        Actor actor = exchange.actor();
        List<OncePerPart.Part> parts = request.tickets().stream()
                .map(ticket -> new OncePerPart.Part(
                        ticket.toString(),
                        () -> answer.of(change.apply(Target.of(ticket, actor))),
                        said -> ResultBody.of(ticket, said)))
                .toList();
        return oncePerPart.answer(body, parts);
    }

    private Function<Target, TicketRecord> change(BulkRequest request) {
        return request.patch()
                .<Function<Target, TicketRecord>>map(patch -> target -> editTicket.handle(patch.of(target)))
                .or(() -> request.transition()
                        .map(step -> target -> moveTicket.handle(new MoveTicket.Command(target, step))))
                .or(() -> request.assignment().map(asked -> target -> askAssignee.handle(asked.toCommand(target))))
                .orElseThrow();
    }
}
