package org.appticket.adapters.rest.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.application.account.AcceptInvitation;

/** An invitation that somebody was sent or handed over. */
@Dependent
@Path("/invitations/{token}")
@Produces(Answer.JSON)
public class InvitationResource {
    private final Exchange exchange;
    private final AcceptInvitation acceptInvitation;

    @Inject
    InvitationResource(Exchange exchange, AcceptInvitation acceptInvitation) {
        this.exchange = exchange;
        this.acceptInvitation = acceptInvitation;
    }

    @PUT
    @Consumes(Answer.JSON)
    public Response accept(@PathParam("token") String token, JsonFields body) {
        exchange.sessionHolder().requirePrivate();
        acceptInvitation.handle(new AcceptInvitation.Command(token, NewPassword.alone(body), exchange.clientAddress()));
        return exchange.send(Answer.noContent());
    }
}
