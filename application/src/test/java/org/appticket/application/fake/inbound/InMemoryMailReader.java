package org.appticket.application.fake.inbound;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.appticket.application.dsl.Bytes;
import org.appticket.application.port.inbound.MailReader;
import org.appticket.application.view.content.ByteSource;
import org.appticket.application.view.inbound.EnclosedFile;
import org.appticket.application.view.inbound.IncomingMail;
import org.appticket.application.view.inbound.Reading;
import org.appticket.domain.history.Digest;
import org.appticket.domain.inbound.InboundCause;
import org.appticket.domain.inbound.MailHead;
import org.appticket.domain.inbound.MailIdentity;
import org.appticket.domain.inbound.SubjectLine;
import org.appticket.domain.people.EmailAddress;

/**
 * Reads mails of one plain part, with bare addresses in their heads, where each {@code X-File} is a file of the same words. It cannot read what has no empty line, breaks at a text
 * that says {@code poison} and takes too long for one that says {@code labyrinth}.
 */
public final class InMemoryMailReader implements MailReader {

    @Override
    public Reading read(ByteSource bytes) {
        String all = text(bytes);
        int end = all.indexOf("\n\n");
        if (end < 0) {
            return Reading.failed(InboundCause.UNREADABLE);
        }
        if (all.contains("labyrinth")) {
            return Reading.failed(InboundCause.TOO_LABORIOUS);
        }
        if (all.contains("poison")) {
            throw new IllegalStateException("it breaks");
        }
        Map<String, List<String>> lines = new HashMap<>();
        for (String line : all.substring(0, end).lines().toList()) {
            int colon = line.indexOf(':');
            lines.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        return Reading.of(mail(new MailHead(lines), all.substring(end + 2).strip()));
    }

    private static IncomingMail mail(MailHead head, String text) {
        String subject = first(head, "subject").orElse("");
        return new IncomingMail(
                head,
                MailIdentity.of(first(head, "message-id"), Digest.ofText(first(head, "from") + subject + text)),
                first(head, "from").map(EmailAddress::new),
                "",
                Stream.of("to", "cc")
                        .flatMap(name -> head.all(name).stream())
                        .map(EmailAddress::new)
                        .toList(),
                SubjectLine.of(subject),
                text,
                head.all("x-file").stream()
                        .map(words ->
                                new EnclosedFile(words, () -> Bytes.source(words.getBytes(StandardCharsets.UTF_8))))
                        .toList());
    }

    private static Optional<String> first(MailHead head, String name) {
        return head.all(name).stream().findFirst();
    }

    private static String text(ByteSource source) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[1_024];
        for (int length = source.next(buffer); length >= 0; length = source.next(buffer)) {
            bytes.write(buffer, 0, length);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
