package org.appticket.application.port.inbound;

import java.util.Optional;
import org.appticket.application.view.content.ByteSource;
import org.appticket.application.view.inbound.IncomingMail;

/** Understands mails, however hostile they are, within bounds of time and memory. Safe for use by many threads. */
public interface MailReader {

    /**
     * Reads a mail.
     *
     * @param bytes the mail as it was sent, or only its head
     * @return what it says; nothing if it is no mail, or has more parts or levels than people make
     */
    Optional<IncomingMail> read(ByteSource bytes);
}
