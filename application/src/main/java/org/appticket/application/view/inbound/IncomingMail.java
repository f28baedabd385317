package org.appticket.application.view.inbound;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.appticket.domain.inbound.MailHead;
import org.appticket.domain.inbound.MailIdentity;
import org.appticket.domain.inbound.SubjectLine;
import org.appticket.domain.people.EmailAddress;

/**
 * What a mail says. Nothing of it can be trusted.
 *
 * @param head its head
 * @param identity what tells it from others
 * @param from who says to have sent it; nothing if that is no address
 * @param senderName what they call themselves, in one line; possibly empty
 * @param recipients to whom it says to go
 * @param subject what it is about
 * @param text what it says in plain text; possibly empty
 * @param files the files in it
 */
public record IncomingMail(
        MailHead head,
        MailIdentity identity,
        Optional<EmailAddress> from,
        String senderName,
        List<EmailAddress> recipients,
        SubjectLine subject,
        String text,
        List<EnclosedFile> files) {

    private static final List<String> WITH_IDS = List.of("in-reply-to", "references");
    private static final List<String> WITH_ADDRESSES =
            List.of("delivered-to", "x-original-to", "envelope-to", "to", "cc");

    /** Copies the lists. */
    public IncomingMail {
        recipients = List.copyOf(recipients);
        files = List.copyOf(files);
    }

    /**
     * Where a mark may stand by which an answer is known.
     *
     * @return the addresses that it went to first, then the ids of the mails that it answers
     */
    public List<String> trails() {
        return Stream.concat(WITH_ADDRESSES.stream(), WITH_IDS.stream())
                .flatMap(name -> head.all(name).stream())
                .toList();
    }

    /**
     * The ids of the mails that it answers.
     *
     * @return as they stand there
     */
    public List<String> answered() {
        return WITH_IDS.stream().flatMap(name -> head.all(name).stream()).toList();
    }
}
