package org.appticket.application.port.key;

/** Something sealed does not open: it was changed, belongs elsewhere, or its key is missing. That is a fault, no refusal. */
public final class CannotUnseal extends IllegalStateException {

    /**
     * For this reason.
     *
     * @param reason what is wrong, without any secret
     */
    public CannotUnseal(String reason) {
        super(reason);
    }
}
