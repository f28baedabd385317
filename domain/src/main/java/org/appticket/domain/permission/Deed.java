package org.appticket.domain.permission;

import org.appticket.domain.lifecycle.Action;
import org.appticket.domain.people.Scope;

/** What somebody can do to a ticket. */
public enum Deed {
    /** See it. */
    SEE,
    /** Read what only those who work on tickets may read. */
    READ_NOTES,
    /** Say something that everybody who sees it may read. */
    REPLY,
    /** Say something that only those who work on tickets may read. */
    NOTE,
    /** Attach a file that everybody who sees it may read. */
    ATTACH,
    /** Take files of others away from it. */
    DETACH,
    /** Change its facts. */
    EDIT,
    /** Ask people and teams to work on it, and take them off. */
    ASSIGN,
    /** Become its lead, if nobody is. */
    TAKE,
    /** Answer what one was asked oneself, or one's team: accept it, say no to it, be done with it. */
    ANSWER,
    /** {@link Action#START}. */
    START,
    /** {@link Action#WAIT}. */
    WAIT,
    /** {@link Action#RESUME}. */
    RESUME,
    /** {@link Action#RESOLVE}. */
    RESOLVE,
    /** {@link Action#REOPEN}. */
    REOPEN,
    /** {@link Action#CLOSE}. */
    CLOSE,
    /** {@link Action#CANCEL}. */
    CANCEL,
    /** Open a ticket that carries on from it. */
    FOLLOW_UP,
    /** Watch it of one's own accord, or cease to watch. */
    WATCH,
    /** Tell others that one has it before oneself. */
    ATTEND,
    /** Invite others to watch it, or take them off. */
    INVITE,
    /** See what its requester thinks of the resolution. */
    READ_SATISFACTION,
    /** Say what one thinks of the resolution. */
    RATE,
    /** Link it to other tickets and to other systems, and take links away. */
    LINK,
    /** Merge it into another ticket or another one into it, or take that back. */
    MERGE,
    /** Make a new ticket of something that was said about it. */
    SPLIT;

    /**
     * The deed that an action is.
     *
     * @param action the action
     * @return the deed of the same name
     */
    public static Deed of(Action action) {
        return switch (action) {
            case START -> START;
            case WAIT -> WAIT;
            case RESUME -> RESUME;
            case RESOLVE -> RESOLVE;
            case REOPEN -> REOPEN;
            case CLOSE -> CLOSE;
            case CANCEL -> CANCEL;
        };
    }

    Scope scope() {
        return this == SEE || this == READ_NOTES || this == READ_SATISFACTION ? Scope.READ : Scope.WRITE;
    }
}
