package org.appticket.adapters.rest.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.input.Ids;
import org.appticket.application.account.InvitePerson;
import org.appticket.domain.id.PersonId;

/** Invitations of a person. */
@Dependent
@SignedIn
@Path("/people/{id}/invitations")
@Produces(Answer.JSON)
public class PersonInvitationsResource {
    private final Exchange exchange;
    private final InvitePerson invitePerson;

    @Inject
    PersonInvitationsResource(Exchange exchange, InvitePerson invitePerson) {
        this.exchange = exchange;
        this.invitePerson = invitePerson;
    }

    /** A link to be handed over; nobody can show it again. */
    private record Body(String link, Instant expiresAt) {}

    /** Asked for again it is another invitation, in place of the one before: nothing is kept by which a repeat is known. */
    @POST
    public Response invite(@PathParam("id") String id) {
        var command = new InvitePerson.Command(exchange.actor(), new PersonId(Ids.ofPath(id)));
        return exchange.send(invitePerson
                .handle(command)
                .map(handout -> Answer.created(
                        exchange.absolute("/people/" + id), new Body(handout.link(), handout.validUntil())))
                .orElseGet(Answer::accepted));
    }
}
