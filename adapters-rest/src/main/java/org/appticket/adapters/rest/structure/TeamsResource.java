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
import org.appticket.application.structure.AddTeam;
import org.appticket.application.structure.ListTeams;
import org.appticket.domain.TextRule;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.structure.Team;

/** All teams. */
@Dependent
@SignedIn
@Path("/teams")
@Produces(Answer.JSON)
public class TeamsResource {
    private final Exchange exchange;
    private final OncePerKey oncePerKey;
    private final ListTeams listTeams;
    private final AddTeam addTeam;

    @Inject
    TeamsResource(Exchange exchange, OncePerKey oncePerKey, ListTeams listTeams, AddTeam addTeam) {
        this.exchange = exchange;
        this.oncePerKey = oncePerKey;
        this.listTeams = listTeams;
        this.addTeam = addTeam;
    }

    @GET
    public Response list() {
        QueryFields fields = exchange.query();
        Listing listing = exchange.listing("number");
        PageRequest page = listing.page(fields);
        fields.check();
        return exchange.send(
                listing.answer(listTeams.handle(new ListTeams.Query(exchange.actor(), page)), TeamBody::of));
    }

    @POST
    @Consumes(Answer.JSON)
    public Response add(JsonFields body) {
        Optional<String> name = body.required("name", body.text("name", TextRule.NAME));
        AddTeam.Command command = new AddTeam.Command(
                exchange.actor(),
                name.orElse(""),
                body.optional("email", TeamResource.email(body)),
                body.optional("manager", body.id("manager").map(PersonId::new)),
                body.optional("calendar", body.id("calendar").map(CalendarId::new)));
        body.check();
        return oncePerKey.answer(body, () -> created(addTeam.handle(command)));
    }

    private Answer created(Team team) {
        return Answer.created(exchange.absolute("/teams/" + team.id()), TeamBody.of(team))
                .version(team.version().value());
    }
}
