package org.appticket.adapters.rest.calendar;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.input.QueryFields;
import org.appticket.adapters.rest.sla.Durations;
import org.appticket.application.calendar.CalculateDeadline;
import org.appticket.application.calendar.CalculateDeadline.Amount;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.calendar.BusinessCalendar;
import org.appticket.domain.id.CalendarId;

/** When so much business time will have gone by, by one calendar. */
@Dependent
@SignedIn
@Path("/calendars/{id}/deadline")
@Produces(Answer.JSON)
public class DeadlineResource {
    private final Exchange exchange;
    private final CalculateDeadline calculateDeadline;

    @Inject
    DeadlineResource(Exchange exchange, CalculateDeadline calculateDeadline) {
        this.exchange = exchange;
        this.calculateDeadline = calculateDeadline;
    }

    /** A deadline on the wire. */
    private record Body(Instant deadline, List<SegmentBody> segments) {
        static Body of(CalculateDeadline.Answer answer) {
            return new Body(answer.deadline(), SegmentBody.of(answer.stretches()));
        }
    }

    @GET
    public Response calculate(@PathParam("id") String id) {
        CalendarId calendar = CalendarResource.number(id);
        QueryFields fields = exchange.query();
        Optional<Instant> from = fields.required("from", fields.instant("from"));
        Optional<Amount> amount = amount(fields);
        fields.check();
        var query = new CalculateDeadline.Query(exchange.actor(), calendar, from.orElseThrow(), amount.orElseThrow());
        return exchange.send(Answer.ok(Body.of(calculateDeadline.handle(query))));
    }

    /** Either business time or working days. */
    private static Optional<Amount> amount(QueryFields fields) {
        Optional<Duration> duration = fields.parsed("duration", Durations.FORM, Durations::parse);
        Optional<Integer> days = fields.number("workingDays", 0, BusinessCalendar.MAX_WORKING_DAYS);
        Optional<Boolean> whole = fields.truth("endOfDay");
        if (fields.has("duration")) {
            Stream.of("workingDays", "endOfDay")
                    .filter(fields::has)
                    .forEach(name -> fields.fault(name, Problem.NOT_APPLICABLE));
            return duration.map(Amount.OfTime::new);
        }
        if (!fields.has("workingDays")) {
            fields.fault("duration", Problem.REQUIRED);
        }
        return days.map(count -> new Amount.OfWorkingDays(count, whole.orElse(false)));
    }
}
