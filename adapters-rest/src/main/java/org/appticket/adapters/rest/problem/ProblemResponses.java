package org.appticket.adapters.rest.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.appticket.adapters.rest.json.RecordJson;

/** Sends problems: as an answer of Jakarta REST, or straight through a servlet's response. */
public final class ProblemResponses {
    private ProblemResponses() {}

    public static Response of(Problem problem, HttpHeaders request) {
        return of(
                problem,
                Language.accepted(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)),
                Problem.newInstance());
    }

    public static Response of(Problem problem, Language language, String instance) {
        var response = Response.status(new HttpStatus(problem.status()))
                .type(Problem.MEDIA_TYPE)
                .language(language.tag())
                .entity(RecordJson.bytes(problem.document(language, instance)));
        problem.headers().forEach(response::header);
        return response.build();
    }

    /** Sets the status too. Does nothing where the answer has already begun. */
    public static void write(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        Language language = Language.accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        byte[] document = RecordJson.bytes(problem.document(language, Problem.newInstance()));
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        problem.headers().forEach(response::setHeader);
        response.setContentLength(document.length);
        response.getOutputStream().write(document);
    }
}
