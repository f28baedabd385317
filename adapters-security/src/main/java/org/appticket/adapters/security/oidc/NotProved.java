package org.appticket.adapters.security.oidc;

/** That what came back proves nothing; the reason is for the log. */
final class NotProved extends Exception {
    NotProved(String reason) {
        super(reason);
    }
}
