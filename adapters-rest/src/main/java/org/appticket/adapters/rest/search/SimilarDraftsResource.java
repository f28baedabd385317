package org.appticket.adapters.rest.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.input.Ids;
import org.appticket.adapters.rest.input.QueryFields;
import org.appticket.application.search.SuggestSimilar;
import org.appticket.domain.TextRule;
import org.appticket.domain.id.CategoryId;

/** What may be about the same as a ticket that somebody is about to open. */
@Dependent
@SignedIn
@Path("/tickets/similar")
@Produces(Answer.JSON)
public class SimilarDraftsResource {
    private final Exchange exchange;
    private final SuggestSimilar suggestSimilar;

    @Inject
    SimilarDraftsResource(Exchange exchange, SuggestSimilar suggestSimilar) {
        this.exchange = exchange;
        this.suggestSimilar = suggestSimilar;
    }

    @GET
    public Response suggest() {
        QueryFields fields = exchange.query();
        String title = fields.text("title", TextRule.TYPED).orElse("");
        String description = fields.text("description", TextRule.REASON).orElse("");
        Optional<CategoryId> category =
                fields.parsed("category", "1, 2, …", text -> Ids.parse(text).map(CategoryId::new));
        fields.check();
        var draft = new SuggestSimilar.Draft(title, description, category);
        var suggestions = suggestSimilar.handle(SuggestSimilar.Query.of(draft, exchange.actor()));
        return exchange.send(Answer.ok(SuggestionsBody.of(suggestions)));
    }
}
