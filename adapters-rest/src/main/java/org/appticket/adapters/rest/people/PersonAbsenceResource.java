package org.appticket.adapters.rest.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.input.Ids;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.application.assignment.SetAbsence;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Absence.Period;

/** When somebody else is out of office. */
@Dependent
@SignedIn
@Path("/people/{id}/absence")
@Produces(Answer.JSON)
public class PersonAbsenceResource {
    private final Exchange exchange;
    private final SetAbsence setAbsence;

    @Inject
    PersonAbsenceResource(Exchange exchange, SetAbsence setAbsence) {
        this.exchange = exchange;
        this.setAbsence = setAbsence;
    }

    @PUT
    @Consumes(Answer.JSON)
    public Response say(@PathParam("id") String id, JsonFields body) {
        PersonId person = new PersonId(Ids.ofPath(id));
        Period period = AbsenceBody.period(body);
        setAbsence.handle(new SetAbsence.Command(exchange.actor(), person, Optional.of(period)));
        return exchange.send(Answer.noContent());
    }

    @DELETE
    public Response end(@PathParam("id") String id) {
        exchange.withoutQuery();
        PersonId person = new PersonId(Ids.ofPath(id));
        setAbsence.handle(new SetAbsence.Command(exchange.actor(), person, Optional.empty()));
        return exchange.send(Answer.noContent());
    }
}
