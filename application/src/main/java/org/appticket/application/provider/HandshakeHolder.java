package org.appticket.application.provider;

import java.util.Optional;
import org.appticket.domain.access.Secret;

/** Where a browser keeps what it is sent to a provider with, until it is back. */
public interface HandshakeHolder {

    /**
     * Tells the browser to keep a secret.
     *
     * @param secret what it alone keeps
     * @throws org.appticket.application.access.ConnectionNotPrivate if the connection is open to others
     */
    void keep(Secret secret);

    /**
     * What the browser kept.
     *
     * @return nothing if it kept nothing that could be a secret
     */
    Optional<Secret> presented();

    /** Tells the browser to forget it. */
    void forget();
}
