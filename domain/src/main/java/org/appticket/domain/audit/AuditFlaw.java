package org.appticket.domain.audit;

/**
 * The first place where the audit log is not what it was.
 *
 * @param sequence the place
 * @param kind what is wrong there
 */
public record AuditFlaw(long sequence, Kind kind) {

    /** What can be wrong. */
    public enum Kind {
        /** The entry is missing, was changed or does not belong there. */
        ENTRY,
        /** The log ends before this place, or goes on from it, where it should not. */
        END,
        /** A checkpoint is not genuine, or knows this entry differently. */
        CHECKPOINT
    }
}
