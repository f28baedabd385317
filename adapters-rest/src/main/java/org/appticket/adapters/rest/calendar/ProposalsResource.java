package org.appticket.adapters.rest.calendar;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.http.OncePerKey;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.application.calendar.ProposeHolidays;
import org.appticket.domain.calendar.FrenchHolidays;

/** Holidays that are proposed for one calendar, and do not count until somebody says so. */
@Dependent
@SignedIn
@Path("/calendars/{id}/proposals")
@Produces(Answer.JSON)
public class ProposalsResource {
    private final Exchange exchange;
    private final OncePerKey oncePerKey;
    private final ProposeHolidays proposeHolidays;

    @Inject
    ProposalsResource(Exchange exchange, OncePerKey oncePerKey, ProposeHolidays proposeHolidays) {
        this.exchange = exchange;
        this.oncePerKey = oncePerKey;
        this.proposeHolidays = proposeHolidays;
    }

    @POST
    @Consumes(Answer.JSON)
    public Response propose(@PathParam("id") String id, JsonFields body) {
        Optional<FrenchHolidays> set = body.required("set", body.choice("set", FrenchHolidays.class));
        body.check();
        var command = new ProposeHolidays.Command(
                exchange.actor(), CalendarResource.number(id), set.orElseThrow().holidays());
        return oncePerKey.answer(body, () -> CalendarResource.answer(proposeHolidays.handle(command)));
    }
}
