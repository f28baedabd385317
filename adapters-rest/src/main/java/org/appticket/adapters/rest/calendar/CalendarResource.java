package org.appticket.adapters.rest.calendar;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.appticket.application.calendar.ChangeCalendar;
import org.appticket.application.calendar.RemoveCalendar;
import org.appticket.application.calendar.ShowCalendar;
import org.appticket.domain.calendar.NamedCalendar;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.id.Version;

/** One calendar. */
@Dependent
@SignedIn
@Path("/calendars/{id}")
@Produces(Answer.JSON)
public class CalendarResource {
    private final Exchange exchange;
    private final ShowCalendar showCalendar;
    private final ChangeCalendar changeCalendar;
    private final RemoveCalendar removeCalendar;

    @Inject
    CalendarResource(
            Exchange exchange,
            ShowCalendar showCalendar,
            ChangeCalendar changeCalendar,
            RemoveCalendar removeCalendar) {
        this.exchange = exchange;
        this.showCalendar = showCalendar;
        this.changeCalendar = changeCalendar;
        this.removeCalendar = removeCalendar;
    }

    @GET
    public Response show(@PathParam("id") String id) {
        exchange.withoutQuery();
        return exchange.send(answer(find(id)));
    }

    @PATCH
    @Consumes(Answer.MERGE_PATCH)
    public Response change(@PathParam("id") String id, JsonFields body) {
        Optional<Version> expected = expected(id);
        var command = new ChangeCalendar.Command(exchange.actor(), number(id), expected, CalendarRequest.changed(body));
        return exchange.send(answer(changeCalendar.handle(command)));
    }

    @DELETE
    public Response remove(@PathParam("id") String id) {
        exchange.withoutQuery();
        removeCalendar.handle(new RemoveCalendar.Command(exchange.actor(), number(id), expected(id)));
        return exchange.send(Answer.noContent());
    }

    static CalendarId number(String id) {
        return new CalendarId(Ids.ofPath(id));
    }

    static Answer answer(NamedCalendar calendar) {
        return Answer.ok(CalendarBody.of(calendar)).version(calendar.version().value());
    }

    private Optional<Version> expected(String id) {
        return exchange.ifMatch().expected(() -> find(id).version().value());
    }

    private NamedCalendar find(String id) {
        return showCalendar.handle(new ShowCalendar.Query(exchange.actor(), number(id)));
    }
}
