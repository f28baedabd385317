package org.appticket.adapters.persistence;

/** Calls a use case. */
class R05Canary {
    private final org.appticket.application.ticket.OpenTicket openTicket = null;
}
