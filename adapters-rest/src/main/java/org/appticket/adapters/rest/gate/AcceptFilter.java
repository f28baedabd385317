package org.appticket.adapters.rest.gate;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.appticket.adapters.rest.problem.Problem;
import org.appticket.adapters.rest.problem.Rejection;

/** Refuses accepted media types that cannot be read, which the runtime would otherwise answer with an empty body. */
@Provider
@PreMatching
public class AcceptFilter implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext context) {
        try {
            context.getAcceptableMediaTypes();
        } catch (ProcessingException e) {
            throw new Rejection(Problem.blank(400));
        }
    }
}
