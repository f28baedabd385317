package org.appticket.adapters.rest.failure;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.appticket.adapters.rest.problem.Problem;
import org.appticket.adapters.rest.problem.ProblemResponses;
import org.appticket.adapters.rest.problem.ProblemType;

/** Answers a body that the runtime failed to read, which is the client's fault and not an internal error. */
@Provider
public final class BrokenBodyAnswers implements ExceptionMapper<ProcessingException> {
    private final HttpHeaders request;

    public BrokenBodyAnswers(@Context HttpHeaders request) {
        this.request = request;
    }

    @Override
    public Response toResponse(ProcessingException broken) {
        return ProblemResponses.of(Problem.of(ProblemType.MALFORMED_BODY), request);
    }
}
