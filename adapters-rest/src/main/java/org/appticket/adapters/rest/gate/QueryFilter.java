package org.appticket.adapters.rest.gate;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.icalendar.CalendarFileReader;

/**
 * Refuses parameters behind the question mark of a change: none takes any, and somebody may take them for something. A calendar file alone
 * has no room for them.
 */
@Dependent
@Provider
@Priority(Priorities.USER)
public class QueryFilter implements ContainerRequestFilter {
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private final Exchange exchange;

    @Inject
    public QueryFilter(Exchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        if (!READS.contains(context.getMethod()) && !CalendarFileReader.isFile(context.getMediaType())) {
            exchange.withoutQuery();
        }
    }
}
