package org.appticket.adapters.rest.rate;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.appticket.application.access.Caller;

/**
 * Lets those who are known send or fetch a file for longer than the listener gives a request, off its threads. Whoever stands
 * still for as long as the listener waits for a byte is cut off all the same.
 */
public final class TransferFilter extends HttpFilter {
    private static final long NO_TIMEOUT = 0;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Transfers.isOne(request) && request.getAttribute(Caller.class.getName()) instanceof Caller) {
            AsyncContext elsewhere = request.startAsync();
            elsewhere.setTimeout(NO_TIMEOUT);
            elsewhere.dispatch();
        } else {
            chain.doFilter(request, response);
        }
    }
}
