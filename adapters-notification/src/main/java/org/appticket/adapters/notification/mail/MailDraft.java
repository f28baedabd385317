package org.appticket.adapters.notification.mail;

import java.util.Locale;
import java.util.Optional;
import org.appticket.application.port.account.Postman.Recipient;

/**
 * What a mail is to say.
 *
 * @param id tells it from all other mails of this installation, and is the same when it goes out again
 * @param thread what all mails about the same have in common
 * @param reply by what an answer to it is known
 * @param to to whom
 * @param locale in which language
 * @param subject in one line
 * @param text as plain text
 * @param html the same in HTML
 */
record MailDraft(
        String id,
        Optional<String> thread,
        Optional<String> reply,
        Recipient to,
        Locale locale,
        String subject,
        String text,
        String html) {}
