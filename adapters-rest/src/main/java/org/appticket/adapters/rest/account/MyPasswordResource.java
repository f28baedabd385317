package org.appticket.adapters.rest.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.application.access.Caller;
import org.appticket.application.account.ChangePassword;
import org.appticket.domain.access.Password;
import org.appticket.domain.access.Secret;

/** My password. */
@Dependent
@SignedIn
@Path("/me/password")
@Produces(Answer.JSON)
public class MyPasswordResource {
    private final Exchange exchange;
    private final ChangePassword changePassword;

    @Inject
    MyPasswordResource(Exchange exchange, ChangePassword changePassword) {
        this.exchange = exchange;
        this.changePassword = changePassword;
    }

    /** My session goes on under another secret, so its CSRF token is another one too. */
    @POST
    @Consumes(Answer.JSON)
    public Response change(JsonFields body) {
        exchange.sessionHolder().requirePrivate();
        Optional<String> current = body.required("current", body.secret("current", Password.MAX_BYTES));
        Password wanted = NewPassword.alone(body);
        Secret session = changePassword.handle(new ChangePassword.Command(
                exchange.caller(), Password.of(current.orElseThrow()), wanted, exchange.clientAddress()));
        exchange.sessionHolder().keep(session);
        return exchange.send(Answer.noContent()
                .with("X-CSRF-Token", Caller.csrfTokenOf(session).text()));
    }
}
