package org.appticket.domain;

/** Uses the old dates. */
class R22Canary {
    private final java.util.Date date = null;
}
