package org.appticket.application.fake.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.appticket.application.fake.InMemorySalts;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.store.InMemoryTable;
import org.appticket.application.port.access.AuditLog;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditHead;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.audit.SealedEntry;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;

/** The audit log of a store. */
public final class InMemoryAuditLog implements AuditLog {
    private final InMemoryStore store;
    private final InMemoryTable<Long, SealedEntry> entries;
    private final InMemorySalts salts = new InMemorySalts();
    private final InstantSource clock;

    /** Over a store, with the time of this clock. */
    public InMemoryAuditLog(InMemoryStore store, InstantSource clock) {
        this.store = store;
        this.entries = store.auditEntries();
        this.clock = clock;
    }

    @Override
    public void add(AuditEntry entry) {
        store.requireInside();
        SealedEntry sealed = SealedEntry.of(entry, head(), now(), salts);
        entries.put(sealed.sequence(), sealed);
    }

    @Override
    public void addOnce(List<AuditEntry> added, Duration within) {
        added.forEach(entry -> addOnce(entry, within));
    }

    private void addOnce(AuditEntry entry, Duration within) {
        store.requireInside();
        PersonId by = entry.by().orElseThrow();
        TicketId ticket = entry.ticket().orElseThrow();
        Instant since = now().minus(within);
        boolean isThere = entries().stream()
                .filter(kept -> kept.at().isAfter(since))
                .filter(kept -> kept.kind() == entry.kind())
                .filter(kept -> kept.by().equals(Optional.of(by)))
                .anyMatch(kept -> kept.ticket().equals(Optional.of(ticket)));
        if (!isThere) {
            add(entry);
        }
    }

    /** All entries, in order. */
    public List<SealedEntry> entries() {
        return entries.list().stream()
                .sorted(Comparator.comparing(SealedEntry::sequence))
                .toList();
    }

    /** What the entries tell of, in order. */
    public List<AuditKind> kinds() {
        return entries().stream().map(SealedEntry::kind).toList();
    }

    private AuditHead head() {
        List<SealedEntry> all = entries();
        return all.isEmpty() ? AuditHead.START : all.get(all.size() - 1).head();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
