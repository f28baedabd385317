package org.appticket.application;

/** Reads the clock. */
class R13Canary {
    private final java.time.Instant now = java.time.Instant.now();
}
