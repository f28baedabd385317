package org.appticket.adapters.rest.structure;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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
import org.appticket.application.paging.PageRequest;
import org.appticket.application.structure.JoinTeam;
import org.appticket.application.structure.LeaveTeam;
import org.appticket.application.structure.ListMembers;
import org.appticket.application.view.PersonName;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;

/** Who works in one team. */
@Dependent
@SignedIn
@Path("/teams/{id}/members")
@Produces(Answer.JSON)
public class MembersResource {
    private final Exchange exchange;
    private final ListMembers listMembers;
    private final JoinTeam joinTeam;
    private final LeaveTeam leaveTeam;

    @Inject
    MembersResource(Exchange exchange, ListMembers listMembers, JoinTeam joinTeam, LeaveTeam leaveTeam) {
        this.exchange = exchange;
        this.listMembers = listMembers;
        this.joinTeam = joinTeam;
        this.leaveTeam = leaveTeam;
    }

    /** A member on the wire. */
    private record Body(long id, String name) {
        static Body of(PersonName member) {
            return new Body(member.id().value(), member.name());
        }
    }

    @GET
    public Response list(@PathParam("id") String id) {
        TeamId team = new TeamId(Ids.ofPath(id));
        QueryFields fields = exchange.query();
        Listing listing = exchange.listing("number");
        PageRequest page = listing.page(fields);
        fields.check();
        var members = listMembers.handle(new ListMembers.Query(exchange.actor(), team, page));
        return exchange.send(listing.answer(members, Body::of));
    }

    @PUT
    @Path("{person}")
    public Response add(@PathParam("id") String id, @PathParam("person") String person) {
        exchange.withoutQuery();
        joinTeam.handle(
                new JoinTeam.Command(exchange.actor(), new TeamId(Ids.ofPath(id)), new PersonId(Ids.ofPath(person))));
        return exchange.send(Answer.noContent());
    }

    @DELETE
    @Path("{person}")
    public Response remove(@PathParam("id") String id, @PathParam("person") String person) {
        exchange.withoutQuery();
        leaveTeam.handle(
                new LeaveTeam.Command(exchange.actor(), new TeamId(Ids.ofPath(id)), new PersonId(Ids.ofPath(person))));
        return exchange.send(Answer.noContent());
    }
}
