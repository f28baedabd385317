package org.appticket.application.port.inbound;

import java.util.Optional;
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
     * Shows the mails that came since a position, the oldest first. What was taken is marked as read there, and only that.
     * The first time, and if the numbers in the mailbox have become others, unread mails are shown and no others.
     *
     * @param since where it was read to before; nothing the first time
     * @param taking takes a mail for good; false ends the visit, and leaves the mail unread
     * @throws org.appticket.domain.Unavailable if the mailbox cannot be reached, or ends the conversation; what was taken
     *     before stays taken
     */
    void visit(Optional<MailboxPosition> since, Predicate<FetchedMail> taking);
}
