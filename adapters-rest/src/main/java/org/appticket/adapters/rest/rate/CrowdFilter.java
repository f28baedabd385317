package org.appticket.adapters.rest.rate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.appticket.adapters.rest.filter.FilterWith;
import org.appticket.adapters.rest.health.WhenAnswered;
import org.appticket.adapters.rest.problem.ProblemResponses;
import org.appticket.adapters.rest.problem.RefusalProblems;
import org.appticket.application.access.Caller;
import org.appticket.domain.TooManyRequests;

/**
 * Keeps threads free for others while somebody sends slowly. What is read without a body needs no thread for long, but for
 * files.
 */
public final class CrowdFilter extends FilterWith<Crowds> {
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS");
    private static final Duration SOON = Duration.ofSeconds(1);

    /** With what the application has. */
    public CrowdFilter() {
        super(Crowds.class);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (WITHOUT_BODY.contains(request.getMethod()) && !Transfers.isOne(request)) {
            chain.doFilter(request, response);
            return;
        }
        Crowds.Entry entry = entry(request);
        if (!entry.open()) {
            var refusal = new TooManyRequests(SOON);
            ProblemResponses.write(RefusalProblems.of(refusal, request.getMethod()), request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            WhenAnswered.run(request, entry::close);
        }
    }

    private Crowds.Entry entry(HttpServletRequest request) {
        Crowds crowds = tool();
        return request.getAttribute(Caller.class.getName()) instanceof Caller caller
                ? crowds.known(caller.actor().person().toString())
                : crowds.unknown();
    }
}
