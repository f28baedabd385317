package org.appticket.application.view;

import java.time.Instant;
import java.util.Optional;
import org.appticket.domain.id.NoticeId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.notification.NoticeKind;

/**
 * A notice to be read.
 *
 * @param id its number; a later notice of the same person has a higher one
 * @param ticket which ticket it is about
 * @param title the ticket's title now
 * @param kind what happened
 * @param actor who did it; nothing if the system acted by itself
 * @param at when
 * @param read whether it has been read
 */
public record NoticeRecord(
        NoticeId id,
        TicketId ticket,
        String title,
        NoticeKind kind,
        Optional<PersonName> actor,
        Instant at,
        boolean read) {}
