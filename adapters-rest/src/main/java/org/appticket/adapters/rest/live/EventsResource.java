package org.appticket.adapters.rest.live;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.application.access.Caller;
import org.appticket.domain.Refusal;

/**
 * Tells a reader what happens to the tickets that they see, as it happens. The answer is written past the Jakarta REST runtime, which would
 * wait for a reader who does not read.
 */
@Dependent
@Path("/events")
@SignedIn
public class EventsResource {
    private static final Logger LOG = Logger.getLogger(EventsResource.class.getName());

    private final Exchange exchange;
    private final EventStreams streams;

    @Inject
    public EventsResource(Exchange exchange, EventStreams streams) {
        this.exchange = exchange;
        this.streams = streams;
    }

    @GET
    @Produces("text/event-stream")
    public void follow(@Context HttpServletRequest request, @Suspended AsyncResponse suspended) {
        exchange.withoutQuery();
        Caller caller = exchange.caller();
        if (!request.getMethod().equals("GET")) {
            suspended.resume(Response.ok().type("text/event-stream").build());
            return;
        }
        AsyncContext answer = request.getAsyncContext();
        HttpServletResponse response = (HttpServletResponse) answer.getResponse();
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("X-Accel-Buffering", "no");
        try {
            streams.open(caller, exchange.header("Last-Event-ID"), answer);
        } catch (Refusal refusal) {
            if (!response.isCommitted()) {
                response.resetBuffer();
                suspended.resume(refusal);
            } else {
                answer.complete();
            }
        } catch (IOException gone) {
            LOG.log(Level.FINE, "a reader of events went away", gone);
            answer.complete();
        }
    }
}
