package org.appticket.adapters.rest.health;

/** Counts the requests that are being answered, and says when no more are. */
public interface Traffic {

    /**
     * A request comes in.
     *
     * @return false if it is to be sent away, because the service is stopping; then it does not {@link #exit()} either
     */
    boolean enter();

    /** A request that came in has been answered. */
    void exit();
}
