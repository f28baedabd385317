package org.appticket.adapters.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.appticket.application.access.SessionHolder;
import org.appticket.application.provider.HandshakeHolder;
import org.appticket.domain.access.Secret;

/**
 * How session cookies are called and sealed, which depends on the address by which the service desk is reached. Over HTTPS
 * the cookie is {@code __Host-sid}, which no other host and no unencrypted page can set; over plain HTTP there is one on
 * this machine only.
 *
 * @param publicUrl the address by which people reach the service desk
 */
public record SessionCookies(URI publicUrl) {

    private static final String SEALED = "__Host-sid";
    private static final String OPEN = "sid";
    private static final String SEALED_HANDSHAKE = "__Host-oidc";
    private static final String OPEN_HANDSHAKE = "oidc";
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|\\[?[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*]?");

    /**
     * Where the client of a request keeps its session.
     *
     * @param request the request
     * @param response the answer to it
     * @return the holder, for this request only
     */
    public SessionHolder holder(HttpServletRequest request, HttpServletResponse response) {
        return new CookieSessionHolder(response, name(), isEncrypted(), isPrivate(request));
    }

    /**
     * Where the client of a request keeps what it is sent to a provider with.
     *
     * @param request the request
     * @param response the answer to it
     * @return the holder, for this request only
     */
    public HandshakeHolder handshakes(HttpServletRequest request, HttpServletResponse response) {
        String name = isEncrypted() ? SEALED_HANDSHAKE : OPEN_HANDSHAKE;
        CookieSessionHolder cookie = new CookieSessionHolder(response, name, isEncrypted(), isPrivate(request));
        return new CookieHandshakeHolder(cookie, presentedBy(request, name).flatMap(Secret::parse));
    }

    /**
     * What a request presents as the secret of its session.
     *
     * @param request the request
     * @return what is presented, whatever it is; nothing if there is no such cookie, or more than one
     */
    public Optional<String> presentedBy(HttpServletRequest request) {
        return presentedBy(request, name());
    }

    private static Optional<String> presentedBy(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        String[] values = Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .toArray(String[]::new);
        return values.length == 1 ? Optional.of(values[0]) : Optional.empty();
    }

    private String name() {
        return isEncrypted() ? SEALED : OPEN;
    }

    private boolean isPrivate(HttpServletRequest request) {
        return isEncrypted() || (isLoopback(publicUrl.getHost()) && isLoopback(request.getRemoteAddr()));
    }

    private boolean isEncrypted() {
        return "https".equalsIgnoreCase(publicUrl.getScheme());
    }

    /** Looks nothing up: a name other than {@code localhost} can lead anywhere. */
    private static boolean isLoopback(String host) {
        if (host.toLowerCase(Locale.ROOT).equals("localhost")) {
            return true;
        }
        try {
            return ADDRESS.matcher(host).matches()
                    && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException malformed) {
            return false;
        }
    }
}
