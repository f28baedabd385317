package org.appticket.adapters.rest.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.application.session.EndSessions;
import org.appticket.application.session.ListSessions;
import org.appticket.application.session.MySession;

/** Where I am signed in. */
@Dependent
@SignedIn
@Path("/me/sessions")
@Produces(Answer.JSON)
public class MySessionsResource {
    private static final int MOST_SHOWN = 100;

    private final Exchange exchange;
    private final ListSessions listSessions;
    private final EndSessions endSessions;

    @Inject
    MySessionsResource(Exchange exchange, ListSessions listSessions, EndSessions endSessions) {
        this.exchange = exchange;
        this.listSessions = listSessions;
        this.endSessions = endSessions;
    }

    /** A session on the wire; by its id nobody can use it. */
    private record Body(
            String id,
            Instant startedAt,
            Instant usedAt,
            String address,
            String agent,
            String origin,
            boolean current) {
        static Body of(MySession mine) {
            return new Body(
                    mine.label(),
                    mine.session().startedAt(),
                    mine.session().usedAt(),
                    mine.session().arrival().address(),
                    mine.session().arrival().agent(),
                    mine.session().arrival().origin().name(),
                    mine.current());
        }
    }

    /** The newest of them: nobody looks at more. */
    private record ListBody(List<Body> items) {}

    @GET
    public Response list() {
        exchange.withoutQuery();
        List<Body> items = listSessions.handle(new ListSessions.Query(exchange.caller())).stream()
                .limit(MOST_SHOWN)
                .map(Body::of)
                .toList();
        return exchange.send(Answer.ok(new ListBody(items)));
    }

    @DELETE
    public Response endOthers() {
        return ended(Optional.empty());
    }

    @DELETE
    @Path("{session}")
    public Response end(@PathParam("session") String session) {
        return ended(Optional.of(session));
    }

    private Response ended(Optional<String> label) {
        endSessions.handle(new EndSessions.Command(exchange.caller(), label, exchange.clientAddress()));
        return exchange.send(Answer.noContent());
    }
}
