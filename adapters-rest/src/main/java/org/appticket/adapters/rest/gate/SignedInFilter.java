package org.appticket.adapters.rest.gate;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.domain.access.SecondFactorNotSetUp;

/** Refuses the unknown, and those who owe a second factor, before anything of their request is read. */
@Dependent
@Provider
@SignedIn
@Priority(Priorities.AUTHENTICATION)
public class SignedInFilter implements ContainerRequestFilter {
    private final Exchange exchange;

    @Inject
    public SignedInFilter(Exchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        if (exchange.caller().owesFactor()) {
            throw new SecondFactorNotSetUp();
        }
    }
}
