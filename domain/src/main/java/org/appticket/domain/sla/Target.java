package org.appticket.domain.sla;

/** What time is promised for. */
public enum Target {
    /** That somebody is accountable and has said so. */
    ACCEPTANCE,
    /** That the requester gets an answer. */
    FIRST_RESPONSE,
    /** That a resolution is given. */
    RESOLUTION,
    /** That a team is done with what came into its queue; told to those who work on tickets alone. */
    TEAM,
    /** That somebody outside is done; told to those who work on tickets alone. */
    SUPPLIER;

    /**
     * Whether it was promised to the requester.
     *
     * @return false for what those who work on tickets, and their suppliers, promised each other
     */
    public boolean isForRequester() {
        return switch (this) {
            case ACCEPTANCE, FIRST_RESPONSE, RESOLUTION -> true;
            case TEAM, SUPPLIER -> false;
        };
    }
}
