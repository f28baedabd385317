package org.appticket.domain.inbound;

/** Why nothing came of a mail (rules INB-2 to INB-6 in {@code docs/rules.md}). */
public enum InboundCause {
    /** The same mail came before, perhaps by another mailbox. */
    DUPLICATE(InboundState.IGNORED),
    /** A service desk sent it. */
    LOOP(InboundState.IGNORED),
    /** It says that a mail could not be delivered. */
    BOUNCE(InboundState.IGNORED),
    /** A program wrote it: an absence, a receipt, a circular. */
    AUTOMATIC(InboundState.IGNORED),
    /** It has more bytes than a mail may have. */
    TOO_LARGE(InboundState.QUARANTINED),
    /** It is no mail that can be read. */
    UNREADABLE(InboundState.QUARANTINED),
    /** Reading it takes longer than a mail may take. */
    TOO_LABORIOUS(InboundState.QUARANTINED),
    /** Nobody says who sent it. */
    NO_SENDER(InboundState.QUARANTINED),
    /** Nobody who may use the service desk has this address. */
    UNKNOWN_SENDER(InboundState.QUARANTINED),
    /** Several people have this address. */
    AMBIGUOUS_SENDER(InboundState.QUARANTINED),
    /** This sender wrote very often lately. */
    TOO_MANY(InboundState.QUARANTINED),
    /** A mail with the same id came before, and said something else. */
    CHANGED_COPY(InboundState.QUARANTINED),
    /** It has neither words nor files. */
    EMPTY(InboundState.QUARANTINED),
    /** The sender may not say anything about that ticket. */
    NOT_PERMITTED(InboundState.QUARANTINED),
    /** What it says cannot be kept as it is. */
    REFUSED(InboundState.QUARANTINED),
    /** It was tried several times, and something broke each time. */
    FAILED(InboundState.QUARANTINED);

    private final InboundState state;

    InboundCause(InboundState state) {
        this.state = state;
    }

    /**
     * What becomes of such a mail.
     *
     * @return {@link InboundState#IGNORED} or {@link InboundState#QUARANTINED}
     */
    public InboundState state() {
        return state;
    }
}
