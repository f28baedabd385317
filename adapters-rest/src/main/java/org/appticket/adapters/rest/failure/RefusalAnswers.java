package org.appticket.adapters.rest.failure;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.appticket.adapters.rest.problem.ProblemResponses;
import org.appticket.adapters.rest.problem.RefusalProblems;
import org.appticket.domain.Refusal;

/** Answers what the core refused. */
@Provider
public final class RefusalAnswers implements ExceptionMapper<Refusal> {
    private final HttpHeaders headers;
    private final Request request;

    public RefusalAnswers(@Context HttpHeaders headers, @Context Request request) {
        this.headers = headers;
        this.request = request;
    }

    @Override
    public Response toResponse(Refusal refusal) {
        return ProblemResponses.of(RefusalProblems.of(refusal, request.getMethod()), headers);
    }
}
