package org.appticket.application.port;

/** Speaks in texts. */
public interface R12Canary {
    void add(String anything);
}
