package org.appticket.adapters.rest.structure;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.http.Listing;
import org.appticket.adapters.rest.http.OncePerKey;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.adapters.rest.input.QueryFields;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.structure.AddCategory;
import org.appticket.application.structure.ListCategories;
import org.appticket.domain.TextRule;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.structure.Category;

/** All categories. */
@Dependent
@SignedIn
@Path("/categories")
@Produces(Answer.JSON)
public class CategoriesResource {
    private final Exchange exchange;
    private final OncePerKey oncePerKey;
    private final ListCategories listCategories;
    private final AddCategory addCategory;

    @Inject
    CategoriesResource(
            Exchange exchange, OncePerKey oncePerKey, ListCategories listCategories, AddCategory addCategory) {
        this.exchange = exchange;
        this.oncePerKey = oncePerKey;
        this.listCategories = listCategories;
        this.addCategory = addCategory;
    }

    @GET
    public Response list() {
        QueryFields fields = exchange.query();
        Listing listing = exchange.listing("number");
        PageRequest page = listing.page(fields);
        fields.check();
        return exchange.send(listing.answer(
                listCategories.handle(new ListCategories.Query(exchange.actor(), page)), CategoryBody::of));
    }

    @POST
    @Consumes(Answer.JSON)
    public Response add(JsonFields body) {
        Optional<String> name = body.required("name", body.text("name", TextRule.NAME));
        AddCategory.Command command = new AddCategory.Command(
                exchange.actor(),
                name.orElse(""),
                body.optional("parent", body.id("parent").map(CategoryId::new)),
                body.optional("team", body.id("team").map(TeamId::new)));
        body.check();
        return oncePerKey.answer(body, () -> created(addCategory.handle(command)));
    }

    private Answer created(Category category) {
        return Answer.created(exchange.absolute("/categories/" + category.id()), CategoryBody.of(category))
                .version(category.version().value());
    }
}
