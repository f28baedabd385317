package org.appticket.domain.event;

/** What can happen to a ticket. */
public enum EventKind {
    /** It was reported. */
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
    /** Facts of it were changed. */
    EDITED,
    /** Somebody else, or nobody, is accountable for it now. */
    LEAD_CHANGED,
    /** A person or a team was asked to work on it. */
    ASSIGNED,
    /** Who was asked accepted. */
    ASSIGNMENT_ACCEPTED,
    /** An assignee's part is done. */
    ASSIGNMENT_DONE,
    /** Who was asked said no, or gave back what they had accepted. */
    ASSIGNMENT_DECLINED,
    /** An assignee was taken off, or went. */
    UNASSIGNED,
    /** Somebody said something about it. */
    COMMENTED,
    /** A comment was rewritten; the old text stays here. */
    COMMENT_EDITED,
    /** A comment was withdrawn; the old text stays here. */
    COMMENT_REMOVED,
    /** A new ticket carries on from it. */
    FOLLOWED_UP,
    /** Somebody watches it, or was invited to. */
    WATCHED,
    /** Somebody does not watch it any more. */
    UNWATCHED,
    /** A file was attached to it. */
    ATTACHED,
    /** A file was taken away from it. */
    DETACHED,
    /** Its requester said what they think of the resolution. */
    RATED,
    /** It was linked to another ticket, or to something in another system. */
    LINKED,
    /** A link of it was taken away. */
    UNLINKED,
    /** The last of its children was closed. */
    CHILDREN_CLOSED,
    /** It was merged into another ticket, or another one into it. */
    MERGED,
    /** It was taken out of the ticket that it had been merged into, or another one out of it. */
    UNMERGED,
    /** A new ticket was made of something that was said about it, or it is that new ticket. */
    SPLIT,
    /** A good part of the time that was promised for it is gone; the system says so. */
    SLA_WARNED,
    /** More time is gone than was promised for it; the system says so. */
    SLA_BREACHED,
    /** Its deadlines moved, because a policy or a calendar changed. */
    SLA_CHANGED
}
