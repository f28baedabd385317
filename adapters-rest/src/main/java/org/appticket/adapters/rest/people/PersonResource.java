package org.appticket.adapters.rest.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
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
import org.appticket.application.assignment.ShowAbsence;
import org.appticket.application.people.ChangePerson;
import org.appticket.application.people.ShowPerson;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.Version;
import org.appticket.domain.people.Absence;
import org.appticket.domain.people.Person;

/** One person. */
@Dependent
@SignedIn
@Path("/people/{id}")
@Produces(Answer.JSON)
public class PersonResource {
    private final Exchange exchange;
    private final ShowPerson showPerson;
    private final ShowAbsence showAbsence;
    private final ChangePerson changePerson;

    @Inject
    PersonResource(Exchange exchange, ShowPerson showPerson, ShowAbsence showAbsence, ChangePerson changePerson) {
        this.exchange = exchange;
        this.showPerson = showPerson;
        this.showAbsence = showAbsence;
        this.changePerson = changePerson;
    }

    @GET
    public Response show(@PathParam("id") String id) {
        exchange.withoutQuery();
        return exchange.send(answer(find(new PersonId(Ids.ofPath(id)))));
    }

    @PATCH
    @Consumes(Answer.MERGE_PATCH)
    public Response change(@PathParam("id") String id, JsonFields body) {
        PersonId person = new PersonId(Ids.ofPath(id));
        Optional<Version> expected =
                exchange.ifMatch().expected(() -> find(person).version().value());
        var command = new ChangePerson.Command(
                exchange.actor(),
                person,
                expected,
                PersonFields.profile(body),
                body.optional("roles", PersonFields.roles(body)),
                body.optional("active", body.truth("active")),
                PersonFields.password(body));
        body.check();
        return exchange.send(answer(changePerson.handle(command)));
    }

    private Answer answer(Person person) {
        Optional<Absence> absence = showAbsence.handle(new ShowAbsence.Query(exchange.actor(), person.id()));
        return PersonAnswer.of(person, absence, exchange.actor());
    }

    private Person find(PersonId person) {
        return showPerson.handle(new ShowPerson.Query(exchange.actor(), person));
    }
}
