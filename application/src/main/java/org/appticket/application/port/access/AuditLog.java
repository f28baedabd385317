package org.appticket.application.port.access;

import java.time.Duration;
import org.appticket.domain.audit.AuditEntry;

/**
 * Where it is written down who signed in, was given rights, changed settings and read what is confidential. Entries are added
 * inside a {@link org.appticket.application.port.UnitOfWork} and kept with what they tell of, or not at all; at the end of it,
 * so that nobody waits for long. They are never changed and never taken away.
 */
public interface AuditLog {

    /**
     * Adds an entry at the end.
     *
     * @param entry what happened
     */
    void add(AuditEntry entry);

    /**
     * Adds an entry, unless one of the same kind, by the same person and on the same ticket was added a while ago. However
     * many do so at once, one entry is added.
     *
     * @param entry what happened; with somebody who did it, and a ticket
     * @param within how long a while is
     */
    void addOnce(AuditEntry entry, Duration within);
}
