package org.appticket.application.port.inbound;

import java.time.Instant;
import java.util.Optional;
import org.appticket.domain.delivery.Holder;
import org.appticket.domain.inbound.MailboxName;
import org.appticket.domain.inbound.MailboxPosition;

/**
 * How far each mailbox was read, and who reads it: one node at a time. Used inside a {@link
 * org.appticket.application.port.UnitOfWork}.
 */
public interface MailboxMarks {

    /**
     * A mailbox that somebody reads until their lease ends.
     *
     * @param mailbox which
     * @param fence the how manieth hold it is, from 1
     * @param position how far it was read before; nothing if it never was
     */
    record Hold(MailboxName mailbox, long fence, Optional<MailboxPosition> position) {}

    /**
     * Takes hold of a mailbox, if nobody else has it.
     *
     * @param mailbox which
     * @param holder by whom it is held
     * @param now what time it is
     * @param until when the lease ends
     * @return nothing if somebody else has it, or is just taking it
     */
    Optional<Hold> take(MailboxName mailbox, Holder holder, Instant now, Instant until);

    /**
     * Keeps how far it was read, and makes the lease longer; until the unit of work ends nobody else takes hold of it.
     *
     * @param hold a hold
     * @param position how far it was read
     * @param until when the lease ends now
     * @return false if somebody else has the mailbox by now; nothing is kept then
     */
    boolean advance(Hold hold, MailboxPosition position, Instant until);

    /**
     * Makes the lease of a hold longer or shorter.
     *
     * @param hold a hold
     * @param until when the lease ends now
     * @return false if somebody else has the mailbox by now; nothing is kept then
     */
    boolean prolong(Hold hold, Instant until);

    /**
     * Ends a hold, if it still is one.
     *
     * @param hold a hold
     * @param now from when on others can take hold of it
     */
    void release(Hold hold, Instant now);
}
