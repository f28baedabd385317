package org.appticket.adapters.rest.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.application.account.VerifyEmail;

/** The question whether an address is somebody's, which they were sent. */
@Dependent
@Path("/email-verifications/{token}")
@Produces(Answer.JSON)
public class EmailVerificationResource {
    private final Exchange exchange;
    private final VerifyEmail verifyEmail;

    @Inject
    EmailVerificationResource(Exchange exchange, VerifyEmail verifyEmail) {
        this.exchange = exchange;
        this.verifyEmail = verifyEmail;
    }

    @PUT
    public Response confirm(@PathParam("token") String token) {
        verifyEmail.handle(new VerifyEmail.Command(token, exchange.clientAddress()));
        return exchange.send(Answer.noContent());
    }
}
