package org.appticket.adapters.rest.health;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.problem.Limits;
import org.appticket.adapters.rest.problem.Problem;
import org.appticket.adapters.rest.problem.ProblemType;
import org.appticket.adapters.rest.problem.Rejection;

/** Tells whatever watches the service how it is; it reveals nothing else. */
@Dependent
@Path("/")
@Produces(Answer.JSON)
public class HealthResource {
    private static final String UP = "{\"status\":\"UP\"}";

    private final Readiness readiness;

    @Inject
    public HealthResource(Readiness readiness) {
        this.readiness = readiness;
    }

    @GET
    @Path("live")
    public Response live() {
        return Response.ok(UP).build();
    }

    @GET
    @Path("ready")
    public Response ready() {
        if (!readiness.isReady()) {
            throw new Rejection(Problem.of(ProblemType.UNAVAILABLE).retryAfter(Limits.RETRY_SECONDS));
        }
        return Response.ok(UP).build();
    }
}
