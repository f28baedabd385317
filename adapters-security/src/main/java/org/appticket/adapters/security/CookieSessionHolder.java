package org.appticket.adapters.security;

import jakarta.servlet.http.HttpServletResponse;
import org.appticket.application.access.ConnectionNotPrivate;
import org.appticket.application.access.SessionHolder;
import org.appticket.domain.access.Secret;

/** Keeps the secret of a session in a cookie that scripts cannot read and that other sites cannot send along. */
final class CookieSessionHolder implements SessionHolder {

    private static final String HEADER = "Set-Cookie";

    private final HttpServletResponse response;
    private final String name;
    private final boolean encrypted;
    private final boolean isPrivate;

    CookieSessionHolder(HttpServletResponse response, String name, boolean encrypted, boolean isPrivate) {
        this.response = response;
        this.name = name;
        this.encrypted = encrypted;
        this.isPrivate = isPrivate;
    }

    @Override
    public void requirePrivate() {
        if (!isPrivate) {
            throw new ConnectionNotPrivate();
        }
    }

    @Override
    public void keep(Secret secret) {
        requirePrivate();
        response.addHeader(HEADER, name + "=" + secret.text() + attributes());
    }

    @Override
    public void forget() {
        response.addHeader(HEADER, name + "=; Max-Age=0" + attributes());
    }

    private String attributes() {
        return "; Path=/; HttpOnly; SameSite=Lax" + (encrypted ? "; Secure" : "");
    }
}
