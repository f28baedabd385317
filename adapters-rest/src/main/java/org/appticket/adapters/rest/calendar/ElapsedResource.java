package org.appticket.adapters.rest.calendar;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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
import org.appticket.adapters.rest.input.QueryFields;
import org.appticket.application.calendar.CalculateElapsed;
import org.appticket.domain.id.CalendarId;

/** How much business time goes by between two moments, by one calendar. */
@Dependent
@SignedIn
@Path("/calendars/{id}/elapsed")
@Produces(Answer.JSON)
public class ElapsedResource {
    private final Exchange exchange;
    private final CalculateElapsed calculateElapsed;

    @Inject
    ElapsedResource(Exchange exchange, CalculateElapsed calculateElapsed) {
        this.exchange = exchange;
        this.calculateElapsed = calculateElapsed;
    }

    /** An amount of business time on the wire. */
    private record Body(String elapsed, List<SegmentBody> segments) {
        static Body of(CalculateElapsed.Answer answer) {
            return new Body(answer.elapsed().toString(), SegmentBody.of(answer.stretches()));
        }
    }

    @GET
    public Response calculate(@PathParam("id") String id) {
        CalendarId calendar = CalendarResource.number(id);
        QueryFields fields = exchange.query();
        Optional<Instant> from = fields.required("from", fields.instant("from"));
        Optional<Instant> to = fields.required("to", fields.instant("to"));
        fields.check();
        var query = new CalculateElapsed.Query(exchange.actor(), calendar, from.orElseThrow(), to.orElseThrow());
        return exchange.send(Answer.ok(Body.of(calculateElapsed.handle(query))));
    }
}
