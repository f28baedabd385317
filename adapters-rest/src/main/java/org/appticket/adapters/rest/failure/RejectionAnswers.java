package org.appticket.adapters.rest.failure;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.appticket.adapters.rest.problem.ProblemResponses;
import org.appticket.adapters.rest.problem.Rejection;

/** Answers what the HTTP side refused by itself. */
@Provider
public final class RejectionAnswers implements ExceptionMapper<Rejection> {
    private final HttpHeaders request;

    public RejectionAnswers(@Context HttpHeaders request) {
        this.request = request;
    }

    @Override
    public Response toResponse(Rejection rejection) {
        return ProblemResponses.of(rejection.problem(), request);
    }
}
