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
import org.appticket.application.account.ChangeEmail;
import org.appticket.domain.TextRule;
import org.appticket.domain.access.Password;

/** My e-mail address. */
@Dependent
@SignedIn
@Path("/me/email")
@Produces(Answer.JSON)
public class MyEmailResource {
    private final Exchange exchange;
    private final ChangeEmail changeEmail;

    @Inject
    MyEmailResource(Exchange exchange, ChangeEmail changeEmail) {
        this.exchange = exchange;
        this.changeEmail = changeEmail;
    }

    @POST
    @Consumes(Answer.JSON)
    public Response ask(JsonFields body) {
        Optional<String> email = body.required("email", body.text("email", TextRule.EMAIL));
        Optional<String> password = body.required("password", body.secret("password", Password.MAX_BYTES));
        body.check();
        changeEmail.handle(new ChangeEmail.Command(
                exchange.caller(), email.orElseThrow(), Password.of(password.orElseThrow()), exchange.clientAddress()));
        return exchange.send(Answer.accepted());
    }
}
