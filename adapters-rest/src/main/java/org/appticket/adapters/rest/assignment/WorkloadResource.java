package org.appticket.adapters.rest.assignment;

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
import org.appticket.adapters.rest.http.Listing;
import org.appticket.adapters.rest.input.Ids;
import org.appticket.adapters.rest.input.QueryFields;
import org.appticket.application.assignment.ShowWorkload;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.view.WorkloadRecord;
import org.appticket.domain.id.TeamId;

/** How much the members of one team have to do. */
@Dependent
@SignedIn
@Path("/teams/{id}/workload")
@Produces(Answer.JSON)
public class WorkloadResource {
    private final Exchange exchange;
    private final ShowWorkload showWorkload;

    @Inject
    WorkloadResource(Exchange exchange, ShowWorkload showWorkload) {
        this.exchange = exchange;
        this.showWorkload = showWorkload;
    }

    /** A person. */
    private record Member(long id, String name) {}

    /** What one member has to do, on the wire. */
    private record Body(Member person, int led, int contributed, int asked) {
        static Body of(WorkloadRecord load) {
            return new Body(
                    new Member(load.person().id().value(), load.person().name()),
                    load.led(),
                    load.contributed(),
                    load.asked());
        }
    }

    @GET
    public Response show(@PathParam("id") String id) {
        TeamId team = new TeamId(Ids.ofPath(id));
        QueryFields fields = exchange.query();
        Listing listing = exchange.listing("number");
        PageRequest page = listing.page(fields);
        fields.check();
        var loads = showWorkload.handle(new ShowWorkload.Query(exchange.actor(), team, page));
        return exchange.send(listing.answer(loads, Body::of));
    }
}
