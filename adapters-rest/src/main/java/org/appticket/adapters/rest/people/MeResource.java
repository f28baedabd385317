package org.appticket.adapters.rest.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.application.assignment.ShowAbsence;
import org.appticket.application.people.ChangeMe;
import org.appticket.application.people.ShowPerson;
import org.appticket.domain.TextRule;
import org.appticket.domain.id.Version;
import org.appticket.domain.people.Absence;
import org.appticket.domain.people.Person;

/** My own account. */
@Dependent
@SignedIn
@Path("/me")
@Produces(Answer.JSON)
public class MeResource {
    private final Exchange exchange;
    private final ShowPerson showPerson;
    private final ShowAbsence showAbsence;
    private final ChangeMe changeMe;

    @Inject
    MeResource(Exchange exchange, ShowPerson showPerson, ShowAbsence showAbsence, ChangeMe changeMe) {
        this.exchange = exchange;
        this.showPerson = showPerson;
        this.showAbsence = showAbsence;
        this.changeMe = changeMe;
    }

    @GET
    public Response show() {
        exchange.withoutQuery();
        return exchange.send(answer(me()));
    }

    @PATCH
    @Consumes(Answer.MERGE_PATCH)
    public Response change(JsonFields body) {
        Optional<Version> expected =
                exchange.ifMatch().expected(() -> me().version().value());
        var command = new ChangeMe.Command(
                exchange.actor(),
                expected,
                body.optional("name", body.text("name", TextRule.NAME)),
                body.optional("language", PersonFields.language(body)),
                body.optional("zone", PersonFields.zone(body)),
                body.text("phone", TextRule.PHONE).change(),
                AbsenceBody.member(body).change());
        body.check();
        return exchange.send(answer(changeMe.handle(command)));
    }

    private Person me() {
        return showPerson.handle(
                new ShowPerson.Query(exchange.actor(), exchange.actor().person()));
    }

    private Answer answer(Person person) {
        Optional<Absence> absence = showAbsence.handle(new ShowAbsence.Query(exchange.actor(), person.id()));
        return Answer.ok(PersonBody.whole(person).with(absence))
                .version(person.version().value());
    }
}
