package org.appticket.adapters.rest.ticket;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.domain.lifecycle.Action;
import org.appticket.domain.lifecycle.Lifecycle;
import org.appticket.domain.lifecycle.Status;

/** The life of every ticket, as one table. */
@Dependent
@SignedIn
@Path("/lifecycle")
@Produces(Answer.JSON)
public class LifecycleResource {
    private final Exchange exchange;

    @Inject
    LifecycleResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /** The table on the wire. */
    private record Body(List<Status> statuses, List<StepBody> transitions) {}

    /** One step of the table. */
    private record StepBody(Status from, Action action, Status to) {}

    @GET
    public Response show() {
        exchange.withoutQuery();
        List<Status> statuses = List.of(Status.values());
        List<StepBody> steps = Arrays.stream(Status.values())
                .flatMap(LifecycleResource::stepsFrom)
                .toList();
        return exchange.send(Answer.ok(new Body(statuses, steps)).tagged());
    }

    private static Stream<StepBody> stepsFrom(Status from) {
        return Lifecycle.stepsFrom(from).entrySet().stream()
                .map(step -> new StepBody(from, step.getKey(), step.getValue()));
    }
}
