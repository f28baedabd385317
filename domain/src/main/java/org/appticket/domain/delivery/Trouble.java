package org.appticket.domain.delivery;

/** Why something did not go out; what is so for good is not tried again by itself (rule DEL-6 in {@code docs/rules.md}). */
public enum Trouble {
    /** The server outside cannot be reached, or ends the conversation. */
    UNREACHABLE(false),
    /** It does not come to an end in time. */
    TOO_SLOW(false),
    /** It does not accept who signs in. */
    SIGN_IN_REFUSED(false),
    /** It refuses, and may accept it later. */
    REFUSED_FOR_NOW(false),
    /** Nobody is reached at that address. */
    RECIPIENT_REFUSED(true),
    /** That address cannot be one. */
    WRONG_ADDRESS(true),
    /** It does not take this one thing; it may take others. */
    MESSAGE_REFUSED(true),
    /** It sends those who come elsewhere, and nobody follows. */
    REDIRECTED(false),
    /** It is at an address that nothing may be sent to from here. */
    ADDRESS_NOT_ALLOWED(false),
    /** Nothing is sent there any more, or for the time being. */
    SWITCHED_OFF(true);

    private final boolean forGood;

    Trouble(boolean forGood) {
        this.forGood = forGood;
    }

    /**
     * Whether trying again leads to the same.
     *
     * @return false if time may help
     */
    public boolean isForGood() {
        return forGood;
    }
}
