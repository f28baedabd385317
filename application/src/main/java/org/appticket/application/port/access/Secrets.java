package org.appticket.application.port.access;

import org.appticket.domain.access.Secret;
import org.appticket.domain.access.TokenId;

/** Randomness from a cryptographic source. Safe for use by many threads. */
public interface Secrets {

    /**
     * A new secret.
     *
     * @return one that was never given before
     */
    Secret next();

    /**
     * A number for a new token.
     *
     * @return a random one
     */
    TokenId nextToken();
}
