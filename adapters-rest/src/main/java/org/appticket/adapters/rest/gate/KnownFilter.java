package org.appticket.adapters.rest.gate;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.appticket.adapters.rest.http.Exchange;

/** Refuses the unknown before anything of their request is read. */
@Dependent
@Provider
@Known
@Priority(Priorities.AUTHENTICATION)
public class KnownFilter implements ContainerRequestFilter {
    private final Exchange exchange;

    @Inject
    public KnownFilter(Exchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        exchange.caller();
    }
}
