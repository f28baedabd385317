package org.appticket.adapters.rest.structure;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.input.Ids;
import org.appticket.application.structure.ShowTeam;
import org.appticket.domain.id.TeamId;

/** One team. */
@Dependent
@SignedIn
@Path("/teams/{id}")
@Produces(Answer.JSON)
public class TeamResource {
    private final Exchange exchange;
    private final ShowTeam showTeam;

    @Inject
    TeamResource(Exchange exchange, ShowTeam showTeam) {
        this.exchange = exchange;
        this.showTeam = showTeam;
    }

    @GET
    public Response show(@PathParam("id") String id) {
        exchange.withoutQuery();
        TeamId team = new TeamId(Ids.ofPath(id));
        return exchange.send(Answer.ok(TeamBody.of(showTeam.handle(new ShowTeam.Query(exchange.actor(), team))))
                .tagged());
    }
}
