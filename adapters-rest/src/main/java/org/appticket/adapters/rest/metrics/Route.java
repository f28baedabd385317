package org.appticket.adapters.rest.metrics;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** What a request was for, in words that do not come from outside. */
final class Route {
    static final String ATTRIBUTE = Route.class.getName();

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final Set<String> OTHERS = Set.of("/health/live", "/health/ready", "/metrics");

    private Route() {}

    static String methodOf(HttpServletRequest request) {
        String method = request.getMethod().toUpperCase(Locale.ROOT);
        return METHODS.contains(method) ? method : "OTHER";
    }

    /** The template that was matched; a common word for all that was not. */
    static String of(HttpServletRequest request) {
        String path = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
        if (request.getAttribute(ATTRIBUTE) instanceof String template) {
            return template;
        }
        if (OTHERS.contains(path)) {
            return path;
        }
        return path.startsWith("/problems/") ? "/problems" : "other";
    }
}
