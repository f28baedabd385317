package org.appticket.adapters.rest.health;

/** Tells whether requests can be answered. */
@FunctionalInterface
public interface Readiness {
    /** Answers within a few seconds; false while starting or stopping, and while something that is needed is away. */
    boolean isReady();
}
