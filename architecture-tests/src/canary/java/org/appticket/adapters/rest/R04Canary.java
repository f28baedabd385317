package org.appticket.adapters.rest;

/** Goes past the use cases. */
class R04Canary {
    private final org.appticket.application.port.Tickets tickets = null;
}
