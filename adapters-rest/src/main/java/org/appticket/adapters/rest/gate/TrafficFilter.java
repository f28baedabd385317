package org.appticket.adapters.rest.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.appticket.adapters.rest.filter.FilterWith;
import org.appticket.adapters.rest.health.Traffic;
import org.appticket.adapters.rest.health.WhenAnswered;
import org.appticket.adapters.rest.problem.Limits;
import org.appticket.adapters.rest.problem.Problem;
import org.appticket.adapters.rest.problem.ProblemResponses;
import org.appticket.adapters.rest.problem.ProblemType;

/** Lets a stopping service finish what it has begun, and sends away what comes later. */
public final class TrafficFilter extends FilterWith<Traffic> {
    /** With what the application has. */
    public TrafficFilter() {
        super(Traffic.class);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Traffic traffic = tool();
        if (!traffic.enter()) {
            response.setHeader("Connection", "close");
            Problem problem = Problem.of(ProblemType.UNAVAILABLE).retryAfter(Limits.RETRY_SECONDS);
            ProblemResponses.write(problem, request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            WhenAnswered.run(request, traffic::exit);
        }
    }
}
