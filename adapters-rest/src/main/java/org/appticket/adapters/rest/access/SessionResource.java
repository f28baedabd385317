package org.appticket.adapters.rest.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.appticket.adapters.rest.gate.Known;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.application.access.SessionHolder;
import org.appticket.application.access.SessionStart.Started;
import org.appticket.application.access.ShowSession;
import org.appticket.application.access.SignIn;
import org.appticket.application.access.SignOut;
import org.appticket.domain.access.Password;

/** The session of whoever asks. */
@Dependent
@Path("/session")
@Produces(Answer.JSON)
public class SessionResource {
    private static final int LONGEST_LOGIN = 1000;
    private static final int LONGEST_CODE = 40;

    private final Exchange exchange;
    private final SignIn signIn;
    private final ShowSession showSession;
    private final SignOut signOut;

    @Inject
    SessionResource(Exchange exchange, SignIn signIn, ShowSession showSession, SignOut signOut) {
        this.exchange = exchange;
        this.signIn = signIn;
        this.showSession = showSession;
        this.signOut = signOut;
    }

    @GET
    @Known
    public Response show() {
        exchange.withoutQuery();
        ShowSession.Result session = showSession.handle(new ShowSession.Query(exchange.caller()));
        return exchange.send(
                SessionBody.answer(session.person(), session.csrfToken()).tagged());
    }

    /** What is longer than any login is no error of its own: nobody is called that. */
    @POST
    @Consumes(Answer.JSON)
    public Response start(JsonFields body) {
        SessionHolder holder = exchange.sessionHolder();
        Optional<String> login = body.required("login", body.secret("login", LONGEST_LOGIN));
        Optional<String> password = body.required("password", body.secret("password", Password.MAX_BYTES));
        Optional<String> code = body.optional("code", body.secret("code", LONGEST_CODE));
        body.check();
        holder.requirePrivate();
        Started session = signIn.handle(
                new SignIn.Command(login.orElseThrow(), Password.of(password.orElseThrow()), code, exchange.visit()));
        holder.keep(session.session());
        return exchange.send(SessionBody.answer(session.person(), session.csrfToken()));
    }

    @DELETE
    @Known
    public Response end() {
        signOut.handle(new SignOut.Command(exchange.caller()));
        exchange.sessionHolder().forget();
        return exchange.send(Answer.noContent());
    }
}
