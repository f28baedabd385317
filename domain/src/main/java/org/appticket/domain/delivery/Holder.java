package org.appticket.domain.delivery;

/**
 * Who undertakes deliveries: one running server.
 *
 * @param name tells it from the others; 1 to 100 visible ASCII characters
 */
public record Holder(String name) {

    /** Refuses what is no name. */
    public Holder {
        if (!name.matches("[!-~]{1,100}")) {
            throw new IllegalArgumentException("no name of a server");
        }
    }
}
