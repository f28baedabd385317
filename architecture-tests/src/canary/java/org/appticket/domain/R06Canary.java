package org.appticket.domain;

/** Knows the wiring. */
class R06Canary {
    private final org.appticket.bootstrap.R06CanaryWiring wiring = null;
}
