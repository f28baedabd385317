package org.appticket.application.inbound;

import org.appticket.application.view.content.ByteSource;
import org.appticket.application.view.inbound.ArrivedMail;
import org.appticket.domain.attachment.Content;
import org.appticket.domain.inbound.MailboxName;

/**
 * Takes in a mail that a mail server hands over. When this has returned it is kept for good, so that the server may forget it, and
 * it is dealt with like one that was fetched from a mailbox.
 */
public final class AcceptMail {

    /** Where such mails come in; mailboxes that are read have no such names. */
    private static final MailboxName DROP = new MailboxName("mail-drop");

    private final Postroom room;

    /**
     * In a room.
     *
     * @param room what it works with
     */
    public AcceptMail(Postroom room) {
        this.room = room;
    }

    /**
     * What is asked for.
     *
     * @param mail the mail as it was sent
     */
    public record Command(ByteSource mail) {}

    /**
     * Keeps it.
     *
     * @param command what is asked for
     * @return false if one of the very same bytes was kept before
     * @throws org.appticket.domain.TooLarge if it has more bytes than {@link FetchMail#LIMIT}; nothing is kept then
     * @throws org.appticket.domain.Unavailable if nobody knows whether it is kept; it can be handed over again
     */
    public boolean handle(Command command) {
        Content raw = room.contents().keep(command.mail(), FetchMail.LIMIT);
        boolean added = room.unitOfWork()
                .run(() -> room.mails()
                        .add(new ArrivedMail(DROP, raw, true, room.clock().instant())));
        if (!added) {
            room.contents().remove(raw.id());
        }
        return added;
    }
}
