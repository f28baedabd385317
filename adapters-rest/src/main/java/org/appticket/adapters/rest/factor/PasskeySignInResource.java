package org.appticket.adapters.rest.factor;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.appticket.adapters.rest.access.SessionBody;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.adapters.rest.input.Nested;
import org.appticket.application.access.SessionStart.Started;
import org.appticket.application.passkey.SignInByPasskey;

/** The way in by a passkey. */
@Dependent
@Path("/session/passkey")
@Produces(Answer.JSON)
public class PasskeySignInResource {
    private final Exchange exchange;
    private final SignInByPasskey signInByPasskey;

    @Inject
    PasskeySignInResource(Exchange exchange, SignInByPasskey signInByPasskey) {
        this.exchange = exchange;
        this.signInByPasskey = signInByPasskey;
    }

    @POST
    @Consumes(Answer.JSON)
    public Response start(JsonFields body) {
        Optional<String> credential = body.required("credential", Nested.text(body, "credential"));
        body.check();
        exchange.sessionHolder().requirePrivate();
        Started session =
                signInByPasskey.handle(SignInByPasskey.Command.of(credential.orElseThrow(), exchange.visit()));
        exchange.sessionHolder().keep(session.session());
        return exchange.send(SessionBody.answer(session.person(), session.csrfToken()));
    }
}
