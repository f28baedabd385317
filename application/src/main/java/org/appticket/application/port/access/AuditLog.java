package org.appticket.application.port.access;

import java.time.Duration;
import java.util.List;
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
     * Adds those entries of which none of the same kind, by the same person and on the same ticket was added a while ago.
     * However many do so at once, one entry is added for each ticket. It asks the store once for all of them.
     *
     * @param entries what happened, at least once: all of one kind and by one person, each with a ticket
     * @param within how long a while is
     */
    void addOnce(List<AuditEntry> entries, Duration within);
}
