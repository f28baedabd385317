package org.appticket.adapters.notification.inbound;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.inbound.MailHead;
import org.appticket.domain.inbound.MailText;
import org.appticket.domain.people.EmailAddress;

/**
 * What stands in the head of a mail.
 *
 * @param head its lines, unfolded and without control characters
 */
record HeadLines(MailHead head) {

    private static final Logger LOG = Logger.getLogger("org.appticket.mail");
    private static final int MOST_LINES = 1_000;
    private static final int LONGEST_LINE = 10_000;
    private static final int MOST_RECIPIENTS = 100;

    static HeadLines of(MimeMessage message) throws MessagingException {
        Map<String, List<String>> lines = new HashMap<>();
        for (Header header : first(Collections.list(message.getAllHeaders()))) {
            String value = header.getValue();
            String line = MailText.line(value.substring(0, Math.min(value.length(), LONGEST_LINE)));
            lines.computeIfAbsent(header.getName().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(line);
        }
        return new HeadLines(new MailHead(lines));
    }

    private static List<Header> first(List<Header> all) {
        return all.subList(0, Math.min(all.size(), MOST_LINES));
    }

    /** The first value of a name in letters of all alphabets; empty if there is none. */
    String decoded(String name) {
        return head.all(name).stream().findFirst().map(HeadLines::decodedLine).orElse("");
    }

    static String decodedLine(String raw) {
        try {
            return MailText.line(MimeUtility.decodeText(raw));
        } catch (UnsupportedEncodingException unknown) {
            LOG.log(Level.FINE, "an unknown encoding in the head of a mail", unknown);
            return MailText.line(raw);
        }
    }

    /** Nobody if it says that several sent it: one of them would be chosen by whoever wrote that. */
    Optional<EmailAddress> sender() {
        return senders().size() == 1 ? address(senders().get(0)) : Optional.empty();
    }

    String senderName() {
        return senders().stream()
                .findFirst()
                .map(sender -> Optional.ofNullable(sender.getPersonal()).orElse(""))
                .map(MailText::line)
                .orElse("");
    }

    List<EmailAddress> recipients() {
        return Stream.of("to", "cc")
                .flatMap(name -> head.all(name).stream())
                .flatMap(line -> addresses(line).stream())
                .limit(MOST_RECIPIENTS)
                .flatMap(one -> address(one).stream())
                .distinct()
                .toList();
    }

    private List<InternetAddress> senders() {
        return head.all("from").stream()
                .flatMap(line -> addresses(line).stream())
                .toList();
    }

    private static List<InternetAddress> addresses(String line) {
        try {
            return Arrays.asList(InternetAddress.parseHeader(line, false));
        } catch (AddressException malformed) {
            LOG.log(Level.FINE, "no addresses in the head of a mail", malformed);
            return List.of();
        }
    }

    private static Optional<EmailAddress> address(InternetAddress given) {
        try {
            return Optional.ofNullable(given.getAddress()).map(EmailAddress::new);
        } catch (InvalidValue none) {
            return Optional.empty();
        }
    }
}
