package org.appticket.adapters.rest.sla;

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
import org.appticket.adapters.rest.input.Ids;
import org.appticket.application.sla.PredictResolution;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.sla.prediction.Forecast;

/** When one ticket can be resolved at the earliest. */
@Dependent
@SignedIn
@Path("/tickets/{id}/prediction")
@Produces(Answer.JSON)
public class PredictionResource {
    private final Exchange exchange;
    private final PredictResolution predictResolution;

    @Inject
    PredictionResource(Exchange exchange, PredictResolution predictResolution) {
        this.exchange = exchange;
        this.predictResolution = predictResolution;
    }

    /** A prediction on the wire. */
    private record Body(Optional<Instant> earliestResolution, boolean breachInevitable, List<Long> path) {
        static Body of(Forecast forecast) {
            return new Body(
                    Optional.of(forecast.earliest()),
                    forecast.breachInevitable(),
                    forecast.path().stream().map(TicketId::value).toList());
        }
    }

    @GET
    public Response show(@PathParam("id") String id) {
        TicketId ticket = new TicketId(Ids.ofPath(id));
        exchange.withoutQuery();
        Body body = predictResolution
                .handle(new PredictResolution.Query(ticket, exchange.actor()))
                .map(Body::of)
                .orElse(new Body(Optional.empty(), false, List.of()));
        return exchange.send(Answer.ok(body).tagged());
    }
}
