package org.appticket.adapters.rest.metrics;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.appticket.adapters.rest.client.Client;
import org.appticket.adapters.rest.problem.Problem;
import org.appticket.adapters.rest.problem.ProblemResponses;
import org.appticket.adapters.rest.problem.ProblemType;
import org.appticket.application.access.Caller;
import org.appticket.domain.people.Role;

/**
 * Tells the figures to whoever comes with the API token of an administrator, or directly from this machine: not through a proxy,
 * which may stand there for anybody.
 */
public final class MetricsServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ProblemType> refusal = refusal(request);
        if (refusal.isPresent()) {
            ProblemResponses.write(Problem.of(refusal.get()), request, response);
            return;
        }
        response.setContentType(Metrics.CONTENT_TYPE);
        CDI.current().select(Metrics.class).get().write(response.getOutputStream());
    }

    private static Optional<ProblemType> refusal(HttpServletRequest request) {
        Client client = Client.of(request);
        if (client.direct() && client.address().isLoopback()) {
            return Optional.empty();
        }
        if (!(request.getAttribute(Caller.class.getName()) instanceof Caller caller)) {
            return Optional.of(ProblemType.UNAUTHENTICATED);
        }
        boolean allowed =
                caller.via() == Caller.Via.TOKEN && caller.actor().roles().contains(Role.ADMIN);
        return allowed ? Optional.empty() : Optional.of(ProblemType.NOT_PERMITTED);
    }
}
