package org.appticket.domain.audit;

import org.appticket.domain.history.Digest;

/**
 * Where the audit log ends.
 *
 * @param sequence the place of the last entry; 0 if there is none
 * @param digest its digest
 */
public record AuditHead(long sequence, Digest digest) {
    /** Before the first entry. */
    public static final AuditHead START = new AuditHead(0, Digest.NONE);
}
