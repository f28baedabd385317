package org.appticket.domain.notification;

import java.time.Instant;
import java.util.Optional;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.CommentId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Author;

/**
 * One thing that one person is told. It holds no text of the ticket, so that nothing is left to erase in it.
 *
 * @param to who is told
 * @param ticket which ticket it is about
 * @param kind what happened
 * @param visibility who may know that it happened
 * @param by who did it; never the one who is told
 * @param at when
 * @param comment what was said, if it is about that
 */
public record Notice(
        PersonId to,
        TicketId ticket,
        NoticeKind kind,
        Visibility visibility,
        Author by,
        Instant at,
        Optional<CommentId> comment) {

    /**
     * A notice that is not about what somebody said.
     *
     * @param to who is told
     * @param ticket which ticket it is about
     * @param kind what happened
     * @param visibility who may know that it happened
     * @param by who did it; never the one who is told
     * @param at when
     */
    public Notice(PersonId to, TicketId ticket, NoticeKind kind, Visibility visibility, Author by, Instant at) {
        this(to, ticket, kind, visibility, by, at, Optional.empty());
    }
}
