package org.appticket.domain.notification;

/** By what people are told. The list is closed: each of them has one adapter and one line of wiring. */
public enum Channel {
    /** In the product itself; always there, and always at once. */
    IN_APP,
    /** By e-mail. */
    EMAIL,
    /** By a text message to their telephone. */
    SMS,
    /** By a notification of the browsers that they chose. */
    PUSH;

    /**
     * Whether it leads out of the product.
     *
     * @return false for the product itself
     */
    public boolean leadsOutside() {
        return this != IN_APP;
    }
}
