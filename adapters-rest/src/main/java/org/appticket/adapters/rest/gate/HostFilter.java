package org.appticket.adapters.rest.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.appticket.adapters.rest.client.Client;
import org.appticket.adapters.rest.filter.FilterWith;
import org.appticket.adapters.rest.http.PublicUrl;
import org.appticket.adapters.rest.problem.Problem;
import org.appticket.adapters.rest.problem.ProblemResponses;
import org.appticket.domain.network.IpAddress;
import org.jspecify.annotations.Nullable;

/**
 * Refuses requests for a host name that is not this service's, so that no page of another name can reach it.
 *
 * <p>Names of the machine itself will do where the connection comes from the machine itself; health checks may use any. A request
 * for two hosts is for none.
 */
public final class HostFilter extends FilterWith<PublicUrl> {
    private static final String LOOPBACK_NAME = "localhost";
    private static final Set<String> PROBES = Set.of("/health/live", "/health/ready");

    /** With what the application has. */
    public HostFilter() {
        super(PublicUrl.class);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Collections.list(request.getHeaders("Host")).size() > 1) {
            ProblemResponses.write(Problem.blank(400), request, response);
        } else if (PROBES.contains(request.getServletPath() + request.getPathInfo()) || isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            ProblemResponses.write(Problem.blank(421), request, response);
        }
    }

    private boolean isOurs(HttpServletRequest request) {
        String authority = authority(request.getHeader("Host"));
        return authority.equals(tool().authority()) || isThisMachine(name(authority), request);
    }

    /** A machine speaks to itself by a loopback name or address, or by and from the address that it is reached at. */
    static boolean isThisMachine(String name, HttpServletRequest request) {
        IpAddress client = Client.of(request).address();
        if (name.equals(LOOPBACK_NAME)) {
            return client.isLoopback();
        }
        return address(name)
                .filter(address -> address.isLoopback()
                        ? client.isLoopback()
                        : address.equals(client)
                                && address(request.getLocalAddr()).equals(Optional.of(client)))
                .isPresent();
    }

    private static Optional<IpAddress> address(String text) {
        return IpAddress.parse(text.replaceAll("[\\[\\]]|%.*", ""));
    }

    private static String authority(@Nullable String host) {
        return host == null ? "" : host.toLowerCase(Locale.ROOT);
    }

    private static String name(String authority) {
        return authority.replaceFirst(":[0-9]*$", "");
    }
}
