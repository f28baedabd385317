package org.appticket.domain.attachment;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.AttachmentId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;

/**
 * A file that somebody attached to a ticket. It is never changed: who wants another one attaches it, and removes this one.
 *
 * @param id its number
 * @param ticket the ticket
 * @param uploader who attached it
 * @param visibility who may see it; never changed
 * @param name what they call it
 * @param mediaType what its content is
 * @param content where its bytes are
 * @param scan whether it was looked at for viruses
 * @param at when it was attached, in microseconds
 */
public record Attachment(
        AttachmentId id,
        TicketId ticket,
        PersonId uploader,
        Visibility visibility,
        FileName name,
        MediaType mediaType,
        Content content,
        ScanState scan,
        Instant at) {

    /** Cuts the instant to microseconds. */
    public Attachment {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * The same in another state.
     *
     * @param newScan whether a scanner has looked at it
     * @return the attachment
     */
    public Attachment found(ScanState newScan) {
        return new Attachment(id, ticket, uploader, visibility, name, mediaType, content, newScan, at);
    }
}
