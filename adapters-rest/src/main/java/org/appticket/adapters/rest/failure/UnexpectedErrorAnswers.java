package org.appticket.adapters.rest.failure;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.appticket.adapters.rest.problem.Language;
import org.appticket.adapters.rest.problem.Problem;
import org.appticket.adapters.rest.problem.ProblemResponses;
import org.appticket.adapters.rest.problem.ProblemType;

/** Answers what nobody foresaw: the client learns a reference, the log has the rest, once. */
@Provider
public final class UnexpectedErrorAnswers implements ExceptionMapper<Throwable> {
    private static final Logger LOG = System.getLogger(UnexpectedErrorAnswers.class.getName());

    private final HttpHeaders request;

    public UnexpectedErrorAnswers(@Context HttpHeaders request) {
        this.request = request;
    }

    @Override
    public Response toResponse(Throwable error) {
        String instance = Problem.newInstance();
        LOG.log(Level.ERROR, "internal error " + instance, error);
        Language language = Language.accepted(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return ProblemResponses.of(Problem.of(ProblemType.INTERNAL_ERROR), language, instance);
    }
}
