package org.appticket.adapters.rest.gate;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.problem.ProblemType;
import org.appticket.adapters.rest.problem.Rejection;

/**
 * Refuses changes that another site could have made a browser ask for: whoever comes with a session shows its CSRF token,
 * and nobody without an API token comes from elsewhere.
 */
@Dependent
@Provider
@Priority(Priorities.AUTHORIZATION)
public class CsrfFilter implements ContainerRequestFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final Exchange exchange;

    @Inject
    public CsrfFilter(Exchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        if (!SAFE.contains(context.getMethod()) && !exchange.isFree(context.getHeaderString("X-CSRF-Token"))) {
            throw Rejection.of(ProblemType.CSRF);
        }
    }
}
