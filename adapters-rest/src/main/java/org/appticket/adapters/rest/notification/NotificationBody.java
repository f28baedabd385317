package org.appticket.adapters.rest.notification;

import java.time.Instant;
import java.util.Optional;
import org.appticket.adapters.rest.people.PersonRef;
import org.appticket.application.view.NoticeRecord;
import org.appticket.domain.notification.NoticeKind;

/**
 * One notice on the wire.
 *
 * @param actor a person, or the text {@code system}
 */
record NotificationBody(long id, TicketRef ticket, NoticeKind kind, Object actor, Instant at, boolean read) {
    /** The ticket that it is about. */
    record TicketRef(long id, String title) {}

    static NotificationBody of(NoticeRecord notice) {
        Optional<PersonRef> actor = notice.actor().map(PersonRef::of);
        return new NotificationBody(
                notice.id().value(),
                new TicketRef(notice.ticket().value(), notice.title()),
                notice.kind(),
                actor.isPresent() ? actor.get() : "system",
                notice.at(),
                notice.read());
    }
}
