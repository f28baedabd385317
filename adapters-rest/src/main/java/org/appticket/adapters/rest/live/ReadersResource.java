package org.appticket.adapters.rest.live;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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
import org.appticket.adapters.rest.input.Ids;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.adapters.rest.people.PersonRef;
import org.appticket.application.live.AttendTicket;
import org.appticket.application.live.LeaveTicket;
import org.appticket.application.live.ShowReaders;
import org.appticket.application.view.live.Reading;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.presence.Doing;

/** Who has a ticket before them, and how far people have read it. */
@Dependent
@SignedIn
@Path("/tickets/{id}/readers")
@Produces(Answer.JSON)
public class ReadersResource {
    private static final String READERS_WANTED = "return=representation";

    private final Exchange exchange;
    private final ShowReaders showReaders;
    private final AttendTicket attendTicket;
    private final LeaveTicket leaveTicket;

    @Inject
    ReadersResource(Exchange exchange, ShowReaders showReaders, AttendTicket attendTicket, LeaveTicket leaveTicket) {
        this.exchange = exchange;
        this.showReaders = showReaders;
        this.attendTicket = attendTicket;
        this.leaveTicket = leaveTicket;
    }

    /** A reader on the wire. */
    private record Body(PersonRef person, Optional<Doing> doing, long seen, Instant at) {
        static Body of(Reading reading) {
            return new Body(PersonRef.of(reading.person()), reading.doing(), reading.seen(), reading.at());
        }
    }

    /** All of them on the wire. */
    private record Readers(List<Body> items) {}

    @GET
    public Response list(@PathParam("id") String id) {
        exchange.withoutQuery();
        return exchange.send(Answer.ok(readers(new TicketId(Ids.ofPath(id)))));
    }

    private Readers readers(TicketId ticket) {
        List<Reading> readings = showReaders.handle(new ShowReaders.Query(ticket, exchange.actor()));
        return new Readers(readings.stream().map(Body::of).toList());
    }

    /** Whether who is there is wanted at once (RFC 7240), as it is by pages that say every few seconds that they are there themselves. */
    private boolean wantsReaders() {
        return exchange.header("Prefer")
                .filter(wish -> wish.strip().equalsIgnoreCase(READERS_WANTED))
                .isPresent();
    }

    @PUT
    @Path("me")
    @Consumes(Answer.JSON)
    public Response attend(@PathParam("id") String id, JsonFields body) {
        TicketId ticket = new TicketId(Ids.ofPath(id));
        Doing doing = body.optional("doing", body.choice("doing", Doing.class)).orElse(Doing.READING);
        Optional<Long> seen = body.optional("seen", body.id("seen"));
        body.check();
        attendTicket.handle(new AttendTicket.Command(ticket, exchange.actor(), doing, seen));
        return exchange.send(wantsReaders() ? Answer.ok(readers(ticket)) : Answer.noContent());
    }

    @DELETE
    @Path("me")
    public Response leave(@PathParam("id") String id) {
        exchange.withoutQuery();
        leaveTicket.handle(new LeaveTicket.Command(new TicketId(Ids.ofPath(id)), exchange.actor()));
        return exchange.send(Answer.noContent());
    }
}
