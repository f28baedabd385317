package org.appticket.adapters.rest.structure;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.http.Listing;
import org.appticket.adapters.rest.input.QueryFields;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.search.FindTags;
import org.appticket.domain.TextRule;
import org.appticket.domain.details.TagStart;

/** The tags of the tickets that one may see. */
@Dependent
@SignedIn
@Path("/tags")
@Produces(Answer.JSON)
public class TagsResource {
    private final Exchange exchange;
    private final FindTags findTags;

    @Inject
    TagsResource(Exchange exchange, FindTags findTags) {
        this.exchange = exchange;
        this.findTags = findTags;
    }

    /** A tag on the wire. */
    record TagBody(String name) {}

    @GET
    public Response find() {
        QueryFields fields = exchange.query();
        TagStart start = fields.text("q", TextRule.TAG)
                .flatMap(text -> fields.checked("q", () -> new TagStart(text)))
                .orElse(TagStart.ANY);
        Listing listing = exchange.listing("tag " + start.text());
        PageRequest page = listing.uncounted(fields);
        fields.check();
        return exchange.send(
                listing.answer(findTags.handle(new FindTags.Query(exchange.actor(), start, page)), TagBody::new));
    }
}
