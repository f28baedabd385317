package org.appticket.adapters.rest.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.http.Listing;
import org.appticket.adapters.rest.http.OncePerKey;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.adapters.rest.input.QueryFields;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.people.CreatePerson;
import org.appticket.application.people.FindPeople;
import org.appticket.domain.TextRule;
import org.appticket.domain.people.Person;

/** All people. */
@Dependent
@SignedIn
@Path("/people")
@Produces(Answer.JSON)
public class PeopleResource {
    private final Exchange exchange;
    private final OncePerKey oncePerKey;
    private final FindPeople findPeople;
    private final CreatePerson createPerson;

    @Inject
    PeopleResource(Exchange exchange, OncePerKey oncePerKey, FindPeople findPeople, CreatePerson createPerson) {
        this.exchange = exchange;
        this.oncePerKey = oncePerKey;
        this.findPeople = findPeople;
        this.createPerson = createPerson;
    }

    @GET
    public Response find() {
        QueryFields fields = exchange.query();
        String text = fields.text("q", TextRule.LOGIN).orElse("");
        Listing listing = exchange.listing("name " + text);
        PageRequest page = listing.page(fields);
        fields.check();
        var found = findPeople.handle(new FindPeople.Query(exchange.actor(), text, page));
        return exchange.send(listing.answer(found, person -> PersonAnswer.shape(person, exchange.actor())));
    }

    @POST
    @Consumes(Answer.JSON)
    public Response add(JsonFields body) {
        var command = new CreatePerson.Command(exchange.actor(), PersonFields.newcomer(body));
        return oncePerKey.answer(body, () -> created(createPerson.handle(command)));
    }

    private Answer created(Person person) {
        return Answer.created(exchange.absolute("/people/" + person.id()), PersonBody.whole(person))
                .version(person.version().value());
    }
}
