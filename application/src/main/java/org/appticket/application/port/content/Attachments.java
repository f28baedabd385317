package org.appticket.application.port.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.view.content.AttachmentRecord;
import org.appticket.domain.attachment.Attachment;
import org.appticket.domain.attachment.ContentId;
import org.appticket.domain.attachment.FileSize;
import org.appticket.domain.attachment.ScanState;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.AttachmentId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;

/** What is known of the files at tickets. Their bytes are {@link Contents}. */
public interface Attachments {

    /**
     * Waits until nobody else attaches something in this person's name, and lets nobody else until the unit of work ends; the
     * first thing that it does. What {@link #sizeBy} says stays true that long.
     *
     * @param uploader who
     */
    void hold(PersonId uploader);

    /**
     * Keeps a new one; inside a unit of work that also saves the ticket's change.
     *
     * @param attachment the attachment
     */
    void add(Attachment attachment);

    /**
     * Forgets one; inside a unit of work that also saves the ticket's change.
     *
     * @param attachment which
     * @return false if there is none any more
     */
    boolean remove(AttachmentId attachment);

    /**
     * Notes that a scanner has looked at one, or not; inside a unit of work.
     *
     * @param attachment which; nothing happens if there is none any more
     * @param scan its new state
     */
    void mark(AttachmentId attachment, ScanState scan);

    /**
     * An attachment of a ticket.
     *
     * @param ticket the ticket
     * @param attachment the attachment
     * @return nothing if there is none, or it belongs to another ticket
     */
    Optional<AttachmentRecord> find(TicketId ticket, AttachmentId attachment);

    /**
     * The attachments of a ticket, the oldest first.
     *
     * @param ticket the ticket
     * @param readable which may be seen
     * @param page which page; its cursor holds the number of an attachment
     * @return the page; empty if there is no such ticket
     * @throws org.appticket.domain.InvalidValue if the cursor is not one of this list
     */
    Page<AttachmentRecord> list(TicketId ticket, Set<Visibility> readable, PageRequest page);

    /**
     * How much is attached to a ticket.
     *
     * @param ticket the ticket
     * @return the sum of the sizes, whoever may see them
     */
    FileSize sizeOn(TicketId ticket);

    /**
     * How much somebody has attached that is still there.
     *
     * @param person who
     * @return the sum of the sizes
     */
    FileSize sizeBy(PersonId person);

    /**
     * All attachments of all tickets, in the order of their numbers.
     *
     * @param after the one before the first; nothing to begin at the beginning
     * @param limit how many at most
     * @return fewer than that only at the end
     */
    List<Attachment> walk(Optional<AttachmentId> after, int limit);

    /**
     * Attachments that no scanner has looked at, in the order of their numbers.
     *
     * @param after the one before the first; nothing to begin at the beginning
     * @param limit how many at most
     * @return fewer than that only at the end
     */
    List<Attachment> unscanned(Optional<AttachmentId> after, int limit);

    /**
     * Which contents are in use.
     *
     * @param contents some contents
     * @return those of them that an attachment refers to
     */
    Set<ContentId> used(Set<ContentId> contents);
}
