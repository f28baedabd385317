package org.appticket.application.port.inbound;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.appticket.application.view.inbound.FetchedMail;
import org.appticket.domain.inbound.MailboxName;
import org.appticket.domain.inbound.MailboxPosition;

/** A mailbox elsewhere. Never used inside a unit of work, and by one thread at a time. */
public interface Mailbox {

    /**
     * What it is called here.
     *
     * @return its name
     */
    MailboxName name();

    /**
     * Whom mails are shown to.
     *
     * @param taking takes a mail for good; false ends the visit, and leaves the mail unread
     * @param waiting whether to wait there for more, asked once all mails were shown, and several times a minute while waiting;
     *     false ends the visit
     * @param looking whether mails are to be shown that came meanwhile, asked when waiting is over; false ends the visit
     */
    record Visitor(Predicate<FetchedMail> taking, BooleanSupplier waiting, BooleanSupplier looking) {}

    /**
     * Shows the mails that came since a position, the oldest first. What was taken is marked as read there, and only that.
     * The first time, and if the numbers in the mailbox have become others, unread mails are shown and no others. Where the
     * mailbox can say that a mail came the visit goes on as long as the visitor wants to wait; elsewhere it ends then.
     *
     * @param since where it was read to before; nothing the first time
     * @param visitor whom they are shown to
     * @throws org.appticket.domain.Unavailable if the mailbox cannot be reached, or ends the conversation; what was taken
     *     before stays taken
     */
    void visit(Optional<MailboxPosition> since, Visitor visitor);

    /** Lets who waits there ask at once whether to go on. To be called by any thread; waits for nothing itself. */
    void nudge();
}
