package org.appticket.adapters.security;

import java.util.Optional;
import org.appticket.application.provider.HandshakeHolder;
import org.appticket.domain.access.Secret;

/** Keeps what a browser is sent to a provider with in a cookie that scripts cannot read; it comes back with it from there. */
record CookieHandshakeHolder(CookieSessionHolder cookie, Optional<Secret> presented) implements HandshakeHolder {

    @Override
    public void keep(Secret secret) {
        cookie.keep(secret);
    }

    @Override
    public void forget() {
        cookie.forget();
    }
}
