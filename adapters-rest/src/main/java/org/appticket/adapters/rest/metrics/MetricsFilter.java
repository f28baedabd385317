package org.appticket.adapters.rest.metrics;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.appticket.adapters.rest.filter.FilterWith;
import org.appticket.adapters.rest.health.WhenAnswered;

/** Counts every request and how long it took, also those that the other filters refuse. */
public final class MetricsFilter extends FilterWith<Metrics> {
    private static final double NANOS = 1e9;

    /** With what the application has. */
    public MetricsFilter() {
        super(Metrics.class);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long begun = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            WhenAnswered.run(request, () -> count(request, response, begun));
        }
    }

    private void count(HttpServletRequest request, HttpServletResponse response, long begun) {
        double seconds = (System.nanoTime() - begun) / NANOS;
        tool().answered(Route.methodOf(request), Route.of(request), response.getStatus(), seconds);
    }
}
