package org.appticket.application.view.inbound;

import org.appticket.application.view.content.ByteSource;
import org.appticket.domain.inbound.MailboxPosition;

/**
 * A mail as it lies in a mailbox.
 *
 * @param position where it lies
 * @param whole whether all of it is here; false if only its head is, because it is too large or breaks whenever it is read
 * @param bytes the mail as it was sent, or its head
 */
public record FetchedMail(MailboxPosition position, boolean whole, ByteSource bytes) {}
