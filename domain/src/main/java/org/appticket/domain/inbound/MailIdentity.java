package org.appticket.domain.inbound;

import java.util.Locale;
import java.util.Optional;
import org.appticket.domain.history.Digest;

/**
 * What tells a mail from others (rule INB-2 in {@code docs/rules.md}): programs use the same id for different mails, and give
 * the same mail different heads on its way.
 *
 * @param id the digest of its {@code Message-ID}, if it has one
 * @param whole the digest of its id, and of what people see of it
 */
public record MailIdentity(Optional<Digest> id, Digest whole) {

    /**
     * The identity of a mail.
     *
     * @param messageId its {@code Message-ID}, if it has one
     * @param content the digest of what people see of it
     * @return its identity
     */
    public static MailIdentity of(Optional<String> messageId, Digest content) {
        Optional<Digest> id = messageId
                .map(text -> text.replaceAll("[\\s<>]", "").toLowerCase(Locale.ROOT))
                .filter(text -> !text.isEmpty())
                .map(Digest::ofText);
        return new MailIdentity(id, Digest.ofText(id.map(Digest::toString).orElse("") + " " + content));
    }

    /** What is known of the other mails. */
    public enum Resemblance {
        /** There is no other like it. */
        NONE,
        /** The same one came before. */
        SAME,
        /** One with the same id came before, and said something else. */
        SAME_ID
    }
}
