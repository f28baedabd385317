package org.appticket.adapters.rest.client;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.appticket.adapters.rest.filter.FilterWith;

/** Finds out who sent the request, before anything else looks at it. */
public final class ClientFilter extends FilterWith<TrustedProxies> {
    /** With what the application has. */
    public ClientFilter() {
        super(TrustedProxies.class);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setAttribute(Client.class.getName(), Client.of(request, tool()));
        chain.doFilter(request, response);
    }
}
