package org.appticket.adapters.rest.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import org.appticket.adapters.rest.problem.ProblemResponses;
import org.appticket.adapters.rest.problem.StatusProblems;
import org.jspecify.annotations.Nullable;

/** Refuses a content type that cannot be read, before the Jakarta REST runtime answers it with an empty body. */
public final class ContentTypeFilter extends HttpFilter {
    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isReadable(request.getHeader("Content-Type"))) {
            chain.doFilter(request, response);
        } else {
            ProblemResponses.write(StatusProblems.of(415, request.getMethod()), request, response);
        }
    }

    private static boolean isReadable(@Nullable String contentType) {
        if (contentType == null) {
            return true;
        }
        try {
            return !MediaType.valueOf(contentType).isWildcardType();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
