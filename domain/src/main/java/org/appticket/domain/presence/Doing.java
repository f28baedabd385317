package org.appticket.domain.presence;

import org.appticket.domain.permission.Deed;

/** What somebody does who has a ticket before them. */
public enum Doing {
    /** They read it. */
    READING,
    /** They write something that everybody who sees it may read. */
    WRITING,
    /** They write something that only those who work on tickets may read. */
    NOTING;

    /**
     * What they must be allowed to, to say so.
     *
     * @return the deed that is asked about
     */
    public Deed deed() {
        return switch (this) {
            case READING -> Deed.ATTEND;
            case WRITING -> Deed.REPLY;
            case NOTING -> Deed.NOTE;
        };
    }
}
