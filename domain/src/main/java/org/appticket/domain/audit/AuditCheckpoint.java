package org.appticket.domain.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * Where the audit log ended at some time, signed with a key that is not where the log is: it shows if the end was cut off
 * since, or the whole log was written anew.
 *
 * @param head where it ended
 * @param at when, in microseconds
 * @param signature the signature of {@link #content}, as text
 */
public record AuditCheckpoint(AuditHead head, Instant at, String signature) {

    /**
     * What is signed.
     *
     * @param head where the log ends
     * @param at when
     * @return the lines that {@code docs/audit.md} describes, in UTF-8
     */
    public static byte[] content(AuditHead head, Instant at) {
        String lines = "appticket-audit-checkpoint-1\n" + head.sequence() + "\n" + head.digest() + "\n" + at + "\n";
        return lines.getBytes(StandardCharsets.UTF_8);
    }
}
