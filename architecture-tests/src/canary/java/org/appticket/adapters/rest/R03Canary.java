package org.appticket.adapters.rest;

/** Knows another adapter. */
class R03Canary {
    private final org.appticket.adapters.persistence.R03CanaryNeighbour neighbour = null;
}
