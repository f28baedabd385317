package org.appticket.adapters.rest.structure;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.appticket.application.structure.ChangeCategory;
import org.appticket.application.structure.ShowCategory;
import org.appticket.domain.TextRule;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.Version;
import org.appticket.domain.structure.Category;
import org.appticket.domain.structure.CategoryPatch;

/** One category. */
@Dependent
@SignedIn
@Path("/categories/{id}")
@Produces(Answer.JSON)
public class CategoryResource {
    private final Exchange exchange;
    private final ShowCategory showCategory;
    private final ChangeCategory changeCategory;

    @Inject
    CategoryResource(Exchange exchange, ShowCategory showCategory, ChangeCategory changeCategory) {
        this.exchange = exchange;
        this.showCategory = showCategory;
        this.changeCategory = changeCategory;
    }

    @GET
    public Response show(@PathParam("id") String id) {
        exchange.withoutQuery();
        return exchange.send(answer(find(new CategoryId(Ids.ofPath(id)))));
    }

    @PATCH
    @Consumes(Answer.MERGE_PATCH)
    public Response change(@PathParam("id") String id, JsonFields body) {
        CategoryId category = new CategoryId(Ids.ofPath(id));
        Optional<Version> expected =
                exchange.ifMatch().expected(() -> find(category).version().value());
        CategoryPatch patch = new CategoryPatch(
                body.optional("name", body.text("name", TextRule.NAME)),
                body.id("parent").map(CategoryId::new).change(),
                body.id("team").map(TeamId::new).change(),
                body.optional("active", body.truth("active")));
        body.check();
        return exchange.send(
                answer(changeCategory.handle(new ChangeCategory.Command(exchange.actor(), category, expected, patch))));
    }

    private Category find(CategoryId category) {
        return showCategory.handle(new ShowCategory.Query(exchange.actor(), category));
    }

    private static Answer answer(Category category) {
        return Answer.ok(CategoryBody.of(category)).version(category.version().value());
    }
}
