package org.appticket.adapters.security;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.appticket.application.access.Authenticate;
import org.appticket.application.access.Caller;
import org.appticket.application.access.SessionHolder;
import org.appticket.application.provider.HandshakeHolder;
import org.appticket.domain.Unavailable;

/**
 * Says to the container, and to whatever answers the request, who is calling. Each of these is a request attribute by the
 * name of its class: the {@link Caller} if there is one; the {@link SessionHolder} and the {@link HandshakeHolder} always; {@link Unavailable} if nobody can
 * say who is calling, because the store is away. Who presents nothing, or nothing of worth, is nobody; whether that is
 * enough is decided later.
 */
public final class AppTicketAuthenticationMechanism implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";
    private static final String LISTENING = "/api/v1/events";

    private final Authenticate authenticate;
    private final SessionCookies cookies;

    /**
     * Over the use case that knows.
     *
     * @param authenticate says who is calling
     * @param cookies how session cookies are called
     */
    public AppTicketAuthenticationMechanism(Authenticate authenticate, SessionCookies cookies) {
        this.authenticate = authenticate;
        this.cookies = cookies;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        request.setAttribute(SessionHolder.class.getName(), cookies.holder(request, response));
        request.setAttribute(HandshakeHolder.class.getName(), cookies.handshakes(request, response));
        Optional<Caller> caller = caller(request);
        if (caller.isEmpty()) {
            return context.doNothing();
        }
        request.setAttribute(Caller.class.getName(), caller.get());
        return context.notifyContainerAboutLogin(caller.get().actor().person().toString(), roles(caller.get()));
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        context.cleanClientSubject();
    }

    /** The container may ask more than once for one request. */
    private Optional<Caller> caller(HttpServletRequest request) {
        if (request.getAttribute(Caller.class.getName()) instanceof Caller known) {
            return Optional.of(known);
        }
        try {
            return authenticate.handle(
                    new Authenticate.Query(token(request), cookies.presentedBy(request), isAttended(request)));
        } catch (Unavailable refusal) {
            request.setAttribute(Unavailable.class.getName(), refusal);
            return Optional.empty();
        }
    }

    /** A browser follows events by itself, and comes again by itself: that is nobody's use of the session. */
    private static boolean isAttended(HttpServletRequest request) {
        return !LISTENING.equals(request.getRequestURI());
    }

    private static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip());
    }

    private static Set<String> roles(Caller caller) {
        return caller.actor().roles().stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }
}
