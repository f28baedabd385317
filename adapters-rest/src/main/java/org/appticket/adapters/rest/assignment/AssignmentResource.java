package org.appticket.adapters.rest.assignment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.http.IfMatch;
import org.appticket.adapters.rest.input.Ids;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.application.assignment.AnswerAssignment;
import org.appticket.application.assignment.AnswerAssignment.Accepting;
import org.appticket.application.assignment.AnswerAssignment.Declining;
import org.appticket.application.assignment.AnswerAssignment.Finishing;
import org.appticket.application.assignment.AnswerAssignment.Reply;
import org.appticket.application.assignment.RemoveAssignment;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.NotFound;
import org.appticket.domain.TextRule;
import org.appticket.domain.id.TicketId;

/** One assignment, reached through its ticket. */
@Dependent
@SignedIn
@Path("/tickets/{id}/assignments/{assignment}")
@Produces(Answer.JSON)
public class AssignmentResource {
    private final Exchange exchange;
    private final AssignmentAnswer answer;
    private final AnswerAssignment answerAssignment;
    private final RemoveAssignment removeAssignment;

    @Inject
    AssignmentResource(
            Exchange exchange,
            AssignmentAnswer answer,
            AnswerAssignment answerAssignment,
            RemoveAssignment removeAssignment) {
        this.exchange = exchange;
        this.answer = answer;
        this.answerAssignment = answerAssignment;
        this.removeAssignment = removeAssignment;
    }

    /** What an assignee can say. */
    private enum Said {
        ACCEPTED,
        DONE,
        DECLINED
    }

    @GET
    public Response show(@PathParam("id") String id, @PathParam("assignment") String assignment) {
        exchange.withoutQuery();
        TicketRecord ticket = answer.show(new TicketId(Ids.ofPath(id)));
        return exchange.send(answer.of(ticket, answer.part(ticket, number(assignment))));
    }

    @PATCH
    @Consumes(Answer.MERGE_PATCH)
    public Response reply(@PathParam("id") String id, @PathParam("assignment") String assignment, JsonFields body) {
        TicketId ticket = new TicketId(Ids.ofPath(id));
        int number = number(assignment);
        IfMatch ifMatch = exchange.ifMatch();
        Reply reply = reply(body);
        TicketRecord after =
                answerAssignment.handle(new AnswerAssignment.Command(answer.target(ticket, ifMatch), number, reply));
        return exchange.send(answer.of(after, answer.part(after, number)));
    }

    @DELETE
    public Response remove(@PathParam("id") String id, @PathParam("assignment") String assignment) {
        exchange.withoutQuery();
        TicketId ticket = new TicketId(Ids.ofPath(id));
        removeAssignment.handle(
                new RemoveAssignment.Command(answer.target(ticket, exchange.ifMatchWhereGiven()), number(assignment)));
        return exchange.send(Answer.noContent());
    }

    private static Reply reply(JsonFields body) {
        Optional<Said> said = body.required("state", body.choice("state", Said.class));
        Optional<String> reason = body.optional("reason", body.text("reason", TextRule.REASON));
        if (said.isPresent()) {
            boolean needed = said.get() == Said.DECLINED;
            if (needed != body.has("reason")) {
                body.fault("reason", needed ? Problem.REQUIRED : Problem.NOT_APPLICABLE);
            }
        }
        body.check();
        return switch (said.orElseThrow()) {
            case ACCEPTED -> new Accepting();
            case DONE -> new Finishing();
            case DECLINED -> new Declining(reason.orElseThrow());
        };
    }

    /** Numbers within a ticket are small; any other is not there. */
    private static int number(String text) {
        long number = Ids.ofPath(text);
        if (number > Integer.MAX_VALUE) {
            throw new NotFound();
        }
        return (int) number;
    }
}
