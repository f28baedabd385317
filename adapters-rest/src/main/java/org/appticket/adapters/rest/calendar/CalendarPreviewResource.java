package org.appticket.adapters.rest.calendar;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.http.OncePerKey;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.adapters.rest.sla.MovedDeadlinesBody;
import org.appticket.application.sla.PreviewCalendar;

/** Which deadlines would move if one calendar were changed. */
@Dependent
@SignedIn
@Path("/calendars/{id}/preview")
@Produces(Answer.JSON)
public class CalendarPreviewResource {
    private final Exchange exchange;
    private final OncePerKey oncePerKey;
    private final PreviewCalendar previewCalendar;

    @Inject
    CalendarPreviewResource(Exchange exchange, OncePerKey oncePerKey, PreviewCalendar previewCalendar) {
        this.exchange = exchange;
        this.oncePerKey = oncePerKey;
        this.previewCalendar = previewCalendar;
    }

    @POST
    @Consumes(Answer.JSON)
    public Response preview(@PathParam("id") String id, JsonFields body) {
        var query =
                new PreviewCalendar.Query(exchange.actor(), CalendarResource.number(id), CalendarRequest.changed(body));
        return oncePerKey.answer(body, () -> Answer.ok(MovedDeadlinesBody.of(previewCalendar.handle(query))));
    }
}
