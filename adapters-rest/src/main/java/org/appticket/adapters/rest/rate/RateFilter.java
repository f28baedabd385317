package org.appticket.adapters.rest.rate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.appticket.adapters.rest.client.Client;
import org.appticket.adapters.rest.filter.FilterWith;
import org.appticket.adapters.rest.problem.ProblemResponses;
import org.appticket.adapters.rest.problem.RefusalProblems;
import org.appticket.adapters.rest.rate.Rates.Kind;
import org.appticket.application.access.Caller;
import org.appticket.domain.TooManyRequests;
import org.appticket.domain.Unavailable;
import org.appticket.domain.history.Digest;
import org.appticket.domain.people.Role;

/**
 * Refuses who asks too often, before anything of the request is read. Whether the service lives is told at any rate, so are the files of
 * the browser application, of which a first visit needs many at once, and while nobody can say who asks nothing is counted.
 */
public final class RateFilter extends FilterWith<Rates> {
    private static final Pattern OPENS_A_TICKET = Pattern.compile("/api/v1/tickets(/[0-9]+/follow-ups)?");
    private static final Pattern SUGGESTS = Pattern.compile("/api/v1/tickets(/[0-9]+)?/similar");
    private static final Pattern BY_WORDS = Pattern.compile("(^|&)(q|%71)=");

    /** With what the application has. */
    public RateFilter() {
        super(Rates.class);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Duration> excess = isFree(request) ? Optional.empty() : excess(request, tool());
        if (excess.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            TooManyRequests refusal = new TooManyRequests(excess.get());
            ProblemResponses.write(RefusalProblems.of(refusal, request.getMethod()), request, response);
        }
    }

    private static boolean isFree(HttpServletRequest request) {
        String path = Transfers.pathOf(request);
        return path.equals("/health/live")
                || path.startsWith("/app/")
                || request.getAttribute(Unavailable.class.getName()) != null;
    }

    private static Optional<Duration> excess(HttpServletRequest request, Rates rates) {
        return request.getAttribute(Caller.class.getName()) instanceof Caller caller
                ? excess(request, caller, rates)
                : excess(Client.of(request), rates);
    }

    private static Optional<Duration> excess(Client client, Rates rates) {
        String place = client.place().toString();
        return client.address().isLoopback()
                ? rates.excessOfMany(Kind.ANONYMOUS, place)
                : rates.excess(Kind.ANONYMOUS, place);
    }

    private static Optional<Duration> excess(HttpServletRequest request, Caller caller, Rates rates) {
        Optional<Duration> ofCredential = switch (caller.via()) {
            case SESSION -> rates.excess(Kind.SESSION, caller.session().toString());
            case TOKEN ->
                rates.excess(
                        Kind.TOKEN,
                        Digest.ofText(request.getHeader("Authorization")).toString());
        };
        return ofCredential.isPresent()
                ? ofCredential
                : special(request, caller)
                        .flatMap(kind ->
                                rates.excess(kind, caller.actor().person().toString()));
    }

    /** What else is counted, per person. */
    private static Optional<Kind> special(HttpServletRequest request, Caller caller) {
        if (Transfers.isUpload(request)) {
            return Optional.of(Kind.UPLOADS);
        }
        if (searches(request)) {
            return Optional.of(Kind.SEARCH);
        }
        boolean opens = request.getMethod().equals("POST")
                && caller.actor().roles().equals(Set.of(Role.USER))
                && OPENS_A_TICKET.matcher(Transfers.pathOf(request)).matches();
        return opens ? Optional.of(Kind.TICKETS) : Optional.empty();
    }

    /** What has to be looked up by words. */
    private static boolean searches(HttpServletRequest request) {
        String path = Transfers.pathOf(request);
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        return SUGGESTS.matcher(path).matches()
                || (path.equals("/api/v1/tickets")
                        && !request.getMethod().equals("POST")
                        && BY_WORDS.matcher(query).find());
    }
}
