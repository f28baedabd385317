package org.appticket.adapters.rest.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.adapters.rest.people.PersonBody;
import org.appticket.application.people.SetUp;
import org.appticket.domain.TextRule;
import org.appticket.domain.access.Password;
import org.appticket.domain.people.Person;

/** The way in for the first administrator, who read the one-time code on the server. */
@Dependent
@Path("/setup")
@Produces(Answer.JSON)
public class SetUpResource {
    private static final int LONGEST_CODE = 100;

    private final Exchange exchange;
    private final SetUp setUp;

    @Inject
    SetUpResource(Exchange exchange, SetUp setUp) {
        this.exchange = exchange;
        this.setUp = setUp;
    }

    @POST
    @Consumes(Answer.JSON)
    public Response start(JsonFields body) {
        exchange.sessionHolder().requirePrivate();
        Optional<String> code = body.required("code", body.secret("code", LONGEST_CODE));
        Optional<String> login = body.required("login", body.text("login", TextRule.LOGIN));
        Optional<String> name = body.required("name", body.text("name", TextRule.NAME));
        Optional<String> password = body.required("password", body.secret("password", Password.MAX_BYTES));
        body.check();
        Person person = setUp.handle(new SetUp.Command(
                code.orElseThrow(), login.orElseThrow(), name.orElseThrow(), Password.of(password.orElseThrow())));
        return exchange.send(Answer.created(exchange.absolute("/people/" + person.id()), PersonBody.whole(person))
                .version(person.version().value()));
    }
}
