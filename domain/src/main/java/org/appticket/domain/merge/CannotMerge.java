package org.appticket.domain.merge;

import java.util.Map;
import org.appticket.domain.Refusal;

/** Refuses to merge two tickets, or to take them apart; it says why. */
public final class CannotMerge extends Refusal {

    /** What is in the way. */
    public enum Reason {
        /** A ticket cannot be merged into itself. */
        SAME_TICKET,
        /** The ticket that is to be merged has ended. */
        SOURCE_CLOSED,
        /** The ticket that is to be merged was merged before. */
        SOURCE_MERGED,
        /** The ticket that is to go on for both has ended. */
        TARGET_CLOSED,
        /** The ticket that is to go on for both was merged itself. */
        TARGET_MERGED,
        /** Somebody would see what is confidential and what they could not see before. */
        WOULD_DISCLOSE,
        /** More people would watch than can watch one ticket. */
        TOO_MANY_WATCHERS,
        /** More people and teams would be assigned than can work on one ticket. */
        TOO_MANY_ASSIGNED,
        /** The ticket that is to be taken out was not merged. */
        NOT_MERGED,
        /** It was merged too long ago to be taken out. */
        TOO_LATE
    }

    /**
     * Says why.
     *
     * @param reason what is in the way
     */
    public CannotMerge(Reason reason) {
        super(Code.MERGE_REFUSED, Map.of("reason", reason));
    }
}
