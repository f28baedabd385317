package org.appticket.adapters.rest.failure;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.appticket.adapters.rest.problem.ProblemResponses;
import org.appticket.adapters.rest.problem.StatusProblems;

/** Answers what the Jakarta REST runtime refuses: unknown paths, methods and media types. */
@Provider
public final class WebErrorAnswers implements ExceptionMapper<WebApplicationException> {
    private final HttpHeaders headers;
    private final Request request;

    public WebErrorAnswers(@Context HttpHeaders headers, @Context Request request) {
        this.headers = headers;
        this.request = request;
    }

    @Override
    public Response toResponse(WebApplicationException error) {
        Response original = error.getResponse();
        Response answer = ProblemResponses.of(StatusProblems.of(original.getStatus(), request.getMethod()), headers);
        String allow = original.getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? answer
                : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allow).build();
    }
}
