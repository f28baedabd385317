package org.appticket.application.view.inbound;

import java.time.Instant;
import java.util.Optional;
import org.appticket.domain.attachment.FileSize;
import org.appticket.domain.inbound.InboundCause;
import org.appticket.domain.inbound.InboundId;
import org.appticket.domain.inbound.InboundState;
import org.appticket.domain.inbound.MailboxName;
import org.appticket.domain.people.EmailAddress;

/**
 * A mail that came in, to be read by who administers.
 *
 * @param id its number
 * @param mailbox where it came in
 * @param state how far it is
 * @param cause why nothing came of it
 * @param attempts how often it was tried
 * @param sender who says to have sent it
 * @param subject its subject; not of what became a part of a ticket
 * @param size how many bytes are kept of it
 * @param receivedAt when it came
 * @param settledAt since when it is in its state; nothing while it waits
 */
public record InboundRecord(
        InboundId id,
        MailboxName mailbox,
        InboundState state,
        Optional<InboundCause> cause,
        int attempts,
        Optional<EmailAddress> sender,
        Optional<String> subject,
        FileSize size,
        Instant receivedAt,
        Optional<Instant> settledAt) {}
