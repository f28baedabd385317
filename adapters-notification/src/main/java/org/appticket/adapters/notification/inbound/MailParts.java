package org.appticket.adapters.notification.inbound;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.appticket.application.view.inbound.EnclosedFile;
import org.appticket.domain.history.RunningDigest;
import org.appticket.domain.inbound.MailText;

/** What people see of a mail: its text, of which one of several forms is taken, and its files. */
final class MailParts {

    private static final int MOST_PARTS = 200;
    private static final int MOST_LEVELS = 12;
    private static final int MOST_TEXT_BYTES = 4 * 1024 * 1024;
    private static final int MOST_CHARACTERS = 200_000;
    private static final int MOST_HEAD_CHARACTERS = 256 * 1024;
    private static final int LONGEST_BOUNDARY = 100;
    private static final int LONGEST_LINE = 10_000;
    private static final int DECORATION_BYTES = 8 * 1024;

    private final Effort effort;
    private final List<EnclosedFile> files = new ArrayList<>();
    private final List<String> digests = new ArrayList<>();
    private int parts;
    private int characters = 5 * MOST_CHARACTERS;
    private String text = "";

    private MailParts(Effort effort) {
        this.effort = effort;
    }

    /** What a part says, and whether it was plain text. */
    private record Said(String text, boolean plain) {
        private static final Said NOTHING = new Said("", false);
    }

    static MailParts of(MimeMessage message, Effort effort) throws MessagingException, IOException {
        MailParts parts = new MailParts(effort);
        parts.text = MailText.lines(parts.said(message, 0).text());
        return parts;
    }

    String text() {
        return text;
    }

    List<EnclosedFile> files() {
        return List.copyOf(files);
    }

    /** What tells its files from others. */
    String digests() {
        return String.join(" ", digests);
    }

    private Said said(Part part, int level) throws MessagingException, IOException {
        if (level > MOST_LEVELS) {
            throw new MessagingException("more levels than people make");
        }
        requireUsual(part);
        String type = type(part);
        boolean attached = Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
        if (type.startsWith("multipart/") && !attached) {
            return several(part, type, level);
        }
        if (type.equals("text/plain") && !attached && part.getFileName() == null) {
            return said(decoded(part), true);
        }
        if (type.equals("text/html") && !attached && part.getFileName() == null) {
            return said(HtmlText.of(decoded(part), effort), false);
        }
        enclose(part, type, attached);
        return Said.NOTHING;
    }

    /** Nobody reads more than this, in all the forms of a text together. */
    private Said said(String all, boolean plain) {
        String some = all.substring(0, Math.min(all.length(), Math.min(MOST_CHARACTERS, characters)));
        characters -= some.length();
        return new Said(some, plain);
    }

    private static void requireUsual(Part part) throws MessagingException {
        long length = 0;
        for (Header header : Collections.list(part.getAllHeaders())) {
            length += header.getName().length();
            length += header.getValue() == null ? 0 : header.getValue().length();
        }
        for (String name : List.of("Content-Type", "Content-Disposition", "Content-Transfer-Encoding")) {
            String[] lines = part.getHeader(name);
            length += lines != null && String.join("", lines).length() > LONGEST_LINE ? MOST_HEAD_CHARACTERS : 0;
        }
        if (length > MOST_HEAD_CHARACTERS) {
            throw new MessagingException("more in a head than people write");
        }
    }

    /** Takes parts apart, and counts them while it does. */
    private final class Counted extends MimeMultipart {
        Counted(Part part) throws MessagingException {
            super(part.getDataHandler().getDataSource());
        }

        @Override
        protected MimeBodyPart createMimeBodyPart(InputStream bytes) throws MessagingException {
            count();
            return super.createMimeBodyPart(bytes);
        }

        @Override
        protected MimeBodyPart createMimeBodyPart(InternetHeaders head, byte[] bytes) throws MessagingException {
            count();
            return super.createMimeBodyPart(head, bytes);
        }
    }

    private void count() throws MessagingException {
        parts++;
        if (parts >= MOST_PARTS) {
            throw new MessagingException("more parts than people make");
        }
    }

    private Said several(Part part, String type, int level) throws MessagingException, IOException {
        String boundary = new ContentType(part.getContentType()).getParameter("boundary");
        if (boundary != null && boundary.length() > LONGEST_BOUNDARY) {
            throw new MessagingException("a longer boundary than there are");
        }
        MimeMultipart multipart = new Counted(part);
        List<Said> all = new ArrayList<>();
        for (int at = 0; at < multipart.getCount(); at++) {
            BodyPart child = multipart.getBodyPart(at);
            all.add(said(child, level + 1));
        }
        List<Said> some = all.stream().filter(said -> !said.text().isBlank()).toList();
        if (type.equals("multipart/alternative")) {
            Optional<Said> plain = some.stream().filter(Said::plain).findFirst();
            return plain.or(() -> some.stream().findFirst()).orElse(Said.NOTHING);
        }
        String together = some.stream().map(Said::text).collect(Collectors.joining("\n\n"));
        return new Said(together, some.stream().allMatch(Said::plain));
    }

    /** Signatures of programs and small pictures that decorate the text are no files that somebody sent. */
    private void enclose(Part part, String type, boolean attached) throws MessagingException, IOException {
        byte[] bytes = bytes(part, Integer.MAX_VALUE);
        boolean decoration = type.startsWith("image/")
                && !attached
                && part.getHeader("Content-ID") != null
                && bytes.length < DECORATION_BYTES;
        boolean signature = type.endsWith("/pgp-signature") || type.endsWith("pkcs7-signature");
        if (bytes.length > 0 && !decoration && !signature) {
            RunningDigest digest = new RunningDigest();
            digest.add(bytes, bytes.length);
            digests.add(digest.end().toString());
            files.add(new EnclosedFile(name(part, type), () -> MailBytes.source(bytes)));
        }
    }

    private static String name(Part part, String type) throws MessagingException {
        String name = part.getFileName();
        if (name != null) {
            return HeadLines.decodedLine(name);
        }
        return switch (type) {
            case "message/rfc822" -> "message.eml";
            case "text/calendar" -> "invitation.ics";
            case "text/html" -> "message.html";
            default -> "";
        };
    }

    private static String type(Part part) throws MessagingException {
        try {
            return new ContentType(part.getContentType()).getBaseType().toLowerCase(Locale.ROOT);
        } catch (ParseException malformed) {
            return "application/octet-stream";
        }
    }

    private static String decoded(Part part) throws MessagingException, IOException {
        return new String(bytes(part, MOST_TEXT_BYTES), charset(part));
    }

    private static byte[] bytes(Part part, int most) throws MessagingException, IOException {
        try (InputStream stream = part.getInputStream()) {
            return stream.readNBytes(most);
        }
    }

    /** Who names none, or one that nobody knows, mostly means this one. */
    private static Charset charset(Part part) throws MessagingException {
        String named = new ContentType(part.getContentType()).getParameter("charset");
        try {
            return named == null ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(named));
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}
