package org.appticket.application.port.inbound;

import org.appticket.application.view.content.ByteSource;
import org.appticket.application.view.inbound.Reading;

/** Understands mails, however hostile they are, within bounds of time and memory. Safe for use by many threads. */
public interface MailReader {

    /**
     * Reads a mail.
     *
     * @param bytes the mail as it was sent, or only its head
     * @return what it says; or that it is no mail, has more parts or levels than people make, or takes too long to read
     */
    Reading read(ByteSource bytes);
}
