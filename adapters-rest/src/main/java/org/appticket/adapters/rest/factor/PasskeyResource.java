package org.appticket.adapters.rest.factor;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.appticket.adapters.rest.gate.Known;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.input.Ids;
import org.appticket.application.access.SessionStart.Started;
import org.appticket.application.passkey.RemovePasskey;
import org.appticket.domain.factor.PasskeyId;

/** One of my passkeys. */
@Dependent
@Known
@Path("/me/passkeys/{id}")
@Produces(Answer.JSON)
public class PasskeyResource {
    private final Exchange exchange;
    private final RemovePasskey removePasskey;

    @Inject
    PasskeyResource(Exchange exchange, RemovePasskey removePasskey) {
        this.exchange = exchange;
        this.removePasskey = removePasskey;
    }

    @DELETE
    public Response remove(@PathParam("id") String id) {
        PasskeyId passkey = new PasskeyId(Ids.ofPath(id));
        Started session = removePasskey.handle(new RemovePasskey.Command(exchange.caller(), passkey));
        exchange.sessionHolder().keep(session.session());
        return exchange.send(Answer.noContent());
    }
}
