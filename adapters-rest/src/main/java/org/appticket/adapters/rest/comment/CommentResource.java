package org.appticket.adapters.rest.comment;

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
import org.appticket.adapters.rest.input.Ids;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.application.search.ShowComment;
import org.appticket.application.ticket.EditComment;
import org.appticket.application.view.CommentRecord;
import org.appticket.domain.TextRule;
import org.appticket.domain.id.CommentId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.id.Version;

/** One comment, reached through its ticket. */
@Dependent
@SignedIn
@Path("/tickets/{id}/comments/{comment}")
@Produces(Answer.JSON)
public class CommentResource {
    private final Exchange exchange;
    private final ShowComment showComment;
    private final EditComment editComment;

    @Inject
    CommentResource(Exchange exchange, ShowComment showComment, EditComment editComment) {
        this.exchange = exchange;
        this.showComment = showComment;
        this.editComment = editComment;
    }

    @GET
    public Response show(@PathParam("id") String id, @PathParam("comment") String comment) {
        exchange.withoutQuery();
        return exchange.send(answer(find(id, comment)));
    }

    @PATCH
    @Consumes(Answer.MERGE_PATCH)
    public Response rewrite(@PathParam("id") String id, @PathParam("comment") String comment, JsonFields body) {
        Optional<Version> expected = expected(id, comment);
        Optional<String> text = body.optional("body", body.text("body", TextRule.COMMENT));
        body.check();
        String kept = text.orElseGet(() -> find(id, comment).comment().body().orElse(""));
        return exchange.send(answer(editComment.handle(command(id, comment, expected, Optional.of(kept)))));
    }

    @DELETE
    public Response withdraw(@PathParam("id") String id, @PathParam("comment") String comment) {
        editComment.handle(command(id, comment, expected(id, comment), Optional.empty()));
        return exchange.send(Answer.noContent());
    }

    private Optional<Version> expected(String id, String comment) {
        return exchange.ifMatch()
                .expected(() -> find(id, comment).comment().version().value());
    }

    private CommentRecord find(String id, String comment) {
        return showComment.handle(new ShowComment.Query(
                new TicketId(Ids.ofPath(id)), new CommentId(Ids.ofPath(comment)), exchange.actor()));
    }

    private EditComment.Command command(String id, String comment, Optional<Version> expected, Optional<String> text) {
        return new EditComment.Command(
                new TicketId(Ids.ofPath(id)), new CommentId(Ids.ofPath(comment)), exchange.actor(), expected, text);
    }

    private static Answer answer(CommentRecord comment) {
        CommentBody shape = CommentBody.of(comment);
        return Answer.ok(shape).version(shape.version());
    }
}
