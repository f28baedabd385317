package org.appticket.adapters.rest.calendar;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.http.Listing;
import org.appticket.adapters.rest.http.OncePerKey;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.adapters.rest.input.QueryFields;
import org.appticket.application.calendar.AddCalendar;
import org.appticket.application.calendar.ListCalendars;
import org.appticket.application.paging.PageRequest;
import org.appticket.domain.calendar.NamedCalendar;

/** All calendars. */
@Dependent
@SignedIn
@Path("/calendars")
@Produces(Answer.JSON)
public class CalendarsResource {
    private final Exchange exchange;
    private final OncePerKey oncePerKey;
    private final ListCalendars listCalendars;
    private final AddCalendar addCalendar;

    @Inject
    CalendarsResource(Exchange exchange, OncePerKey oncePerKey, ListCalendars listCalendars, AddCalendar addCalendar) {
        this.exchange = exchange;
        this.oncePerKey = oncePerKey;
        this.listCalendars = listCalendars;
        this.addCalendar = addCalendar;
    }

    @GET
    public Response list() {
        QueryFields fields = exchange.query();
        Listing listing = exchange.listing("number");
        PageRequest page = listing.page(fields);
        fields.check();
        return exchange.send(listing.answer(
                listCalendars.handle(new ListCalendars.Query(exchange.actor(), page)), CalendarBody::of));
    }

    @POST
    @Consumes(Answer.JSON)
    public Response add(JsonFields body) {
        AddCalendar.Command command = CalendarRequest.added(body, exchange.actor());
        return oncePerKey.answer(body, () -> created(addCalendar.handle(command)));
    }

    private Answer created(NamedCalendar calendar) {
        return Answer.created(exchange.absolute("/calendars/" + calendar.id()), CalendarBody.of(calendar))
                .version(calendar.version().value());
    }
}
