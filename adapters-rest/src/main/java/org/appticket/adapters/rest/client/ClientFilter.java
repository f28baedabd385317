package org.appticket.adapters.rest.client;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Finds out who sent the request, before anything else looks at it. */
public final class ClientFilter extends HttpFilter {
    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        TrustedProxies proxies = CDI.current().select(TrustedProxies.class).get();
        request.setAttribute(Client.class.getName(), Client.of(request, proxies));
        chain.doFilter(request, response);
    }
}
