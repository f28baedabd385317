package org.appticket.adapters.rest.failure;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.appticket.adapters.rest.problem.Problem;
import org.appticket.adapters.rest.problem.ProblemResponses;
import org.appticket.adapters.rest.problem.ProblemType;

/** Serves the page that a problem's {@code type} leads to, as plain text. */
public final class ProblemPageServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ProblemType> type = asked(request);
        if (type.isEmpty()) {
            ProblemResponses.write(Problem.of(ProblemType.NOT_FOUND), request, response);
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=3600");
        try (InputStream page = page(type.get())) {
            page.transferTo(response.getOutputStream());
        }
    }

    private static Optional<ProblemType> asked(HttpServletRequest request) {
        String path = request.getPathInfo();
        return Arrays.stream(ProblemType.values())
                .filter(type -> ("/" + type.slug()).equals(path))
                .findFirst();
    }

    private static InputStream page(ProblemType type) throws IOException {
        InputStream page = ProblemPageServlet.class.getResourceAsStream("/problems/" + type.slug() + ".md");
        if (page == null) {
            throw new IOException("no page for " + type);
        }
        return page;
    }
}
