package org.appticket.adapters.rest.failure;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.appticket.adapters.rest.problem.Problem;
import org.appticket.adapters.rest.problem.ProblemResponses;
import org.appticket.adapters.rest.problem.ProblemType;
import org.appticket.adapters.rest.problem.StatusProblems;

/** Where the container sends its own errors, so that they look like every other problem. */
public final class ContainerErrorServlet extends HttpServlet {
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (status instanceof Integer code && code >= 400) {
            ProblemResponses.write(StatusProblems.of(code, request.getMethod()), request, response);
        } else {
            ProblemResponses.write(Problem.of(ProblemType.NOT_FOUND), request, response);
        }
    }
}
