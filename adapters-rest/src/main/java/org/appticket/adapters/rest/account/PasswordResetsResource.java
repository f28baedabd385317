package org.appticket.adapters.rest.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.application.account.RequestPasswordReset;
import org.appticket.application.account.ResetPassword;
import org.appticket.domain.TextRule;

/** Passwords that were forgotten. */
@Dependent
@Path("/password-resets")
@Produces(Answer.JSON)
public class PasswordResetsResource {
    private final Exchange exchange;
    private final RequestPasswordReset requestPasswordReset;
    private final ResetPassword resetPassword;

    @Inject
    PasswordResetsResource(Exchange exchange, RequestPasswordReset requestPasswordReset, ResetPassword resetPassword) {
        this.exchange = exchange;
        this.requestPasswordReset = requestPasswordReset;
        this.resetPassword = resetPassword;
    }

    /** The same answer for the same work, whether there is such an account or not. */
    @POST
    @Consumes(Answer.JSON)
    public Response request(JsonFields body) {
        Optional<String> login = body.required("login", body.text("login", TextRule.NAME));
        body.check();
        requestPasswordReset.handle(new RequestPasswordReset.Command(login.orElseThrow()));
        return exchange.send(Answer.accepted());
    }

    @PUT
    @Path("{token}")
    @Consumes(Answer.JSON)
    public Response reset(@PathParam("token") String token, JsonFields body) {
        exchange.sessionHolder().requirePrivate();
        resetPassword.handle(new ResetPassword.Command(token, NewPassword.alone(body), exchange.clientAddress()));
        return exchange.send(Answer.noContent());
    }
}
