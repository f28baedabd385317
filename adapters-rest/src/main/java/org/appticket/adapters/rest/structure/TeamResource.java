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
import org.appticket.adapters.rest.input.Patch;
import org.appticket.application.structure.ChangeTeam;
import org.appticket.application.structure.ShowTeam;
import org.appticket.domain.TextRule;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.Version;
import org.appticket.domain.people.EmailAddress;
import org.appticket.domain.structure.Team;
import org.appticket.domain.structure.TeamPatch;

/** One team. */
@Dependent
@SignedIn
@Path("/teams/{id}")
@Produces(Answer.JSON)
public class TeamResource {
    private final Exchange exchange;
    private final ShowTeam showTeam;
    private final ChangeTeam changeTeam;

    @Inject
    TeamResource(Exchange exchange, ShowTeam showTeam, ChangeTeam changeTeam) {
        this.exchange = exchange;
        this.showTeam = showTeam;
        this.changeTeam = changeTeam;
    }

    @GET
    public Response show(@PathParam("id") String id) {
        exchange.withoutQuery();
        return exchange.send(answer(find(new TeamId(Ids.ofPath(id)))));
    }

    @PATCH
    @Consumes(Answer.MERGE_PATCH)
    public Response change(@PathParam("id") String id, JsonFields body) {
        TeamId team = new TeamId(Ids.ofPath(id));
        Optional<Version> expected =
                exchange.ifMatch().expected(() -> find(team).version().value());
        TeamPatch patch = new TeamPatch(
                body.optional("name", body.text("name", TextRule.NAME)),
                email(body).change(),
                body.id("manager").map(PersonId::new).change(),
                body.id("calendar").map(CalendarId::new).change(),
                body.optional("active", body.truth("active")));
        body.check();
        return exchange.send(
                answer(changeTeam.handle(new ChangeTeam.Command(exchange.actor(), team, expected, patch))));
    }

    static Patch<EmailAddress> email(JsonFields body) {
        return body.checked("email", body.text("email", TextRule.EMAIL), EmailAddress::new);
    }

    private Team find(TeamId team) {
        return showTeam.handle(new ShowTeam.Query(exchange.actor(), team));
    }

    private static Answer answer(Team team) {
        return Answer.ok(TeamBody.of(team)).version(team.version().value());
    }
}
