package org.appticket.domain.ticket;

import java.time.Instant;
import java.util.Optional;
import org.appticket.domain.attachment.Attachment;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.TicketEvent;
import org.appticket.domain.lifecycle.IllegalTransition;
import org.appticket.domain.people.Author;

/**
 * The files at a ticket, and what is told of them (rule ATT-4): an attachment says nothing by itself, so that it resumes
 * and reopens nothing; the comment that goes with it does.
 *
 * @param ticket the ticket
 */
public record Enclosures(Ticket ticket) {
    /**
     * Sees to it that files may come.
     *
     * @throws IllegalTransition if the ticket is closed
     */
    public void requireOpen() {
        ticket.requireNotClosed("ATTACH");
    }

    /**
     * Somebody attaches a file.
     *
     * @param attachment the file, of this ticket
     * @return the ticket
     * @throws IllegalTransition if it is closed
     */
    public Change attach(Attachment attachment) {
        requireOpen();
        return Change.of(
                ticket.with(ticket.circle(), attachment.at()),
                new TicketEvent(
                        attachment.at(),
                        Author.of(attachment.uploader()),
                        EventKind.ATTACHED,
                        attachment.visibility(),
                        TicketFacts.of(attachment)));
    }

    /**
     * Somebody takes a file away.
     *
     * @param attachment the file, of this ticket
     * @param by who
     * @param now when
     * @return the ticket
     * @throws IllegalTransition if it is closed
     */
    public Change detach(Attachment attachment, Author by, Instant now) {
        ticket.requireNotClosed("DETACH");
        return detached(attachment, by, now, Optional.empty());
    }

    /**
     * The system takes a file away that turned out to be dangerous, also from a closed ticket.
     *
     * @param attachment the file, of this ticket
     * @param reason what it was found to be
     * @param now when
     * @return the ticket
     */
    public Change expel(Attachment attachment, String reason, Instant now) {
        return detached(attachment, Author.SYSTEM, now, Optional.of(reason));
    }

    private Change detached(Attachment attachment, Author by, Instant now, Optional<String> reason) {
        return Change.of(
                ticket.with(ticket.circle(), now),
                new TicketEvent(
                        now, by, EventKind.DETACHED, attachment.visibility(), TicketFacts.without(attachment, reason)));
    }
}
