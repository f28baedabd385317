package org.appticket.adapters.rest.comment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.http.Listing;
import org.appticket.adapters.rest.http.OncePerKey;
import org.appticket.adapters.rest.input.Ids;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.adapters.rest.input.QueryFields;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.search.ShowComments;
import org.appticket.application.ticket.CommentOnTicket;
import org.appticket.application.ticket.Target;
import org.appticket.application.view.CommentRecord;
import org.appticket.domain.TextRule;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.ticket.Comment;

/** What is said about one ticket. */
@Dependent
@SignedIn
@Path("/tickets/{id}/comments")
@Produces(Answer.JSON)
public class CommentsResource {
    private final Exchange exchange;
    private final OncePerKey oncePerKey;
    private final ShowComments showComments;
    private final CommentOnTicket commentOnTicket;

    @Inject
    CommentsResource(
            Exchange exchange, OncePerKey oncePerKey, ShowComments showComments, CommentOnTicket commentOnTicket) {
        this.exchange = exchange;
        this.oncePerKey = oncePerKey;
        this.showComments = showComments;
        this.commentOnTicket = commentOnTicket;
    }

    @GET
    public Response list(@PathParam("id") String id) {
        TicketId ticket = new TicketId(Ids.ofPath(id));
        QueryFields fields = exchange.query();
        Listing listing = exchange.listing("oldest");
        PageRequest page = listing.page(fields);
        fields.check();
        var comments = showComments.handle(new ShowComments.Query(ticket, exchange.actor(), page));
        return exchange.send(listing.answer(comments, CommentBody::of));
    }

    @POST
    @Consumes(Answer.JSON)
    public Response add(@PathParam("id") String id, JsonFields body) {
        Target target = Target.of(new TicketId(Ids.ofPath(id)), exchange.actor());
        Optional<String> text = body.required("body", body.text("body", TextRule.COMMENT));
        Optional<Visibility> visibility = body.required("visibility", body.choice("visibility", Visibility.class));
        List<PersonId> mentions = body.optional("mentions", body.ids("mentions", Comment.MAX_MENTIONS)).stream()
                .flatMap(List::stream)
                .map(PersonId::new)
                .toList();
        body.check();
        var command = new CommentOnTicket.Command(
                target, visibility.orElseThrow(), text.orElseThrow(), exchange.channel(), mentions);
        return oncePerKey.answer(body, () -> created(commentOnTicket.handle(command)));
    }

    /** A reply to a closed ticket stands on the ticket that carries on from it. */
    private Answer created(CommentRecord comment) {
        CommentBody shape = CommentBody.of(comment);
        String location = exchange.absolute("/tickets/" + shape.ticket() + "/comments/" + shape.id());
        return Answer.created(location, shape).version(shape.version());
    }
}
