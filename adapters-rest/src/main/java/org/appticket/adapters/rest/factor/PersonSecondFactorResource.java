package org.appticket.adapters.rest.factor;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.input.Ids;
import org.appticket.application.factor.ResetSecondFactor;
import org.appticket.domain.id.PersonId;

/** The authenticator and the passkeys of somebody who has lost them. */
@Dependent
@SignedIn
@Path("/people/{id}/second-factor")
@Produces(Answer.JSON)
public class PersonSecondFactorResource {
    private final Exchange exchange;
    private final ResetSecondFactor resetSecondFactor;

    @Inject
    PersonSecondFactorResource(Exchange exchange, ResetSecondFactor resetSecondFactor) {
        this.exchange = exchange;
        this.resetSecondFactor = resetSecondFactor;
    }

    @DELETE
    public Response reset(@PathParam("id") String id) {
        PersonId person = new PersonId(Ids.ofPath(id));
        resetSecondFactor.handle(new ResetSecondFactor.Command(exchange.actor(), person));
        return exchange.send(Answer.noContent());
    }
}
