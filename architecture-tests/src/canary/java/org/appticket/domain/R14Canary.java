package org.appticket.domain;

/** Draws at random. */
class R14Canary {
    private final java.util.UUID id = java.util.UUID.randomUUID();
}
