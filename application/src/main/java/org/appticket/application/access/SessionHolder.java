package org.appticket.application.access;

import org.appticket.domain.access.Secret;

/** Where a client keeps the secret of its session: what the answer to a request tells it to keep or to forget. */
public interface SessionHolder {

    /**
     * Sees to it that a secret can be handed over without others reading it on its way; to be asked before a session is
     * begun.
     *
     * @throws ConnectionNotPrivate if the connection is open to others
     */
    void requirePrivate();

    /**
     * Tells the client to keep a secret.
     *
     * @param secret the secret of its session
     * @throws ConnectionNotPrivate if the connection is open to others
     */
    void keep(Secret secret);

    /** Tells the client to forget the secret that it keeps, if it does. */
    void forget();
}
