package org.appticket.domain.notification;

import java.util.Optional;
import org.appticket.domain.event.Field;
import org.appticket.domain.event.TicketEvent;

/** What people are told of. */
public enum NoticeKind {
    /** A ticket was opened for them by somebody else. */
    OPENED,
    /** Somebody began to work on it. */
    STARTED,
    /** Work rests until something happens. */
    WAITED,
    /** Work goes on. */
    RESUMED,
    /** A resolution was given. */
    RESOLVED,
    /** The resolution was refused, or did not last. */
    REOPENED,
    /** The resolution was confirmed. */
    CLOSED,
    /** It ended without a resolution. */
    CANCELLED,
    /** It is more, or less, pressing than before. */
    PRIORITY_CHANGED,
    /** They are accountable for it now, or not any more. */
    LEAD_CHANGED,
    /** They were asked to work on it. */
    ASSIGNED,
    /** An assignee of the ticket they lead is done. */
    ASSIGNMENT_DONE,
    /** Whom they had asked said no. */
    ASSIGNMENT_DECLINED,
    /** They, or whom they had asked, do not work on it any more. */
    UNASSIGNED,
    /** Somebody said something about it. */
    COMMENTED,
    /** A new ticket carries on from it. */
    FOLLOWED_UP,
    /** They were invited to watch it. */
    INVITED,
    /** They are mentioned in what somebody said about it. */
    MENTIONED,
    /** Its requester said what they think of the resolution. */
    RATED,
    /** All parts of it are closed. */
    CHILDREN_CLOSED,
    /** Another ticket was merged into it. */
    MERGED,
    /** It is a ticket of its own again. */
    UNMERGED,
    /** A good part of the time that was promised for it is gone. */
    SLA_WARNED,
    /** More time is gone than was promised for it. */
    SLA_BREACHED;

    /**
     * What people are told of an event.
     *
     * @param event what happened
     * @return nothing if nobody is told
     */
    public static Optional<NoticeKind> of(TicketEvent event) {
        return switch (event.kind()) {
            case OPENED -> Optional.of(OPENED);
            case STARTED -> Optional.of(STARTED);
            case WAITED -> Optional.of(WAITED);
            case RESUMED -> Optional.of(RESUMED);
            case RESOLVED -> Optional.of(RESOLVED);
            case REOPENED -> Optional.of(REOPENED);
            case CLOSED -> Optional.of(CLOSED);
            case CANCELLED -> Optional.of(CANCELLED);
            case EDITED -> event.change(Field.PRIORITY).map(change -> PRIORITY_CHANGED);
            case LEAD_CHANGED -> Optional.of(LEAD_CHANGED);
            case ASSIGNED -> Optional.of(ASSIGNED);
            case ASSIGNMENT_ACCEPTED -> Optional.empty();
            case ASSIGNMENT_DONE -> Optional.of(ASSIGNMENT_DONE);
            case ASSIGNMENT_DECLINED -> Optional.of(ASSIGNMENT_DECLINED);
            case UNASSIGNED -> Optional.of(UNASSIGNED);
            case COMMENTED -> Optional.of(COMMENTED);
            case COMMENT_EDITED, COMMENT_REMOVED, ATTACHED, DETACHED -> Optional.empty();
            case FOLLOWED_UP -> Optional.of(FOLLOWED_UP);
            case WATCHED -> event.change(Field.INVITED).map(change -> INVITED);
            case UNWATCHED, LINKED, UNLINKED, SPLIT -> Optional.empty();
            // One of the two tickets tells it, so that who has to do with both hears of it once.
            case MERGED -> event.to(Field.MERGED_FROM).map(source -> MERGED);
            case UNMERGED -> event.change(Field.MERGED_INTO).map(target -> UNMERGED);
            case RATED -> Optional.of(RATED);
            case CHILDREN_CLOSED -> Optional.of(CHILDREN_CLOSED);
            case SLA_WARNED -> Optional.of(SLA_WARNED);
            case SLA_BREACHED -> Optional.of(SLA_BREACHED);
            case SLA_CHANGED -> Optional.empty();
        };
    }
}
