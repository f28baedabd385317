package org.appticket.application.view.inbound;

import java.time.Instant;
import org.appticket.domain.attachment.Content;
import org.appticket.domain.inbound.MailboxName;

/**
 * A mail that is kept and was not dealt with yet.
 *
 * @param mailbox where it came in
 * @param raw its bytes
 * @param whole whether these are all of it, or only its head
 * @param at when it came
 */
public record ArrivedMail(MailboxName mailbox, Content raw, boolean whole, Instant at) {}
