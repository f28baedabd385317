package org.appticket.adapters.persistence.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.port.Salts;
import org.appticket.application.port.access.AuditLog;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.SealedEntry;
import org.appticket.domain.id.TicketId;

/**
 * One chain for all nodes. Entries wait in memory until everything else of their unit of work is done; only then the row of
 * the head is locked. Who holds it waits for nothing and nobody any more, so that it can be part of no deadlock, and everybody
 * else waits for one commit.
 */
public final class SqlAuditLog implements AuditLog {
    private final JpaUnitOfWork unitOfWork;
    private final Salts salts;
    private final InstantSource clock;

    /** The log in this store. */
    public SqlAuditLog(JpaUnitOfWork unitOfWork, Salts salts, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.salts = salts;
        this.clock = clock;
    }

    @Override
    public void add(AuditEntry entry) {
        unitOfWork.atEnd(connection -> append(connection, entry));
    }

    @Override
    public void addOnce(List<AuditEntry> entries, Duration within) {
        Sql known = known(entries, now().minus(within));
        List<AuditEntry> fresh = unitOfWork.inside(connection -> others(connection, entries, known));
        if (!fresh.isEmpty()) {
            unitOfWork.atEnd(connection -> {
                EntryTable.head(connection, true);
                for (AuditEntry entry : others(connection, fresh, known)) {
                    append(connection, entry);
                }
                return fresh;
            });
        }
    }

    private static Sql known(List<AuditEntry> entries, Instant since) {
        List<Object> values = new ArrayList<>();
        entries.forEach(entry -> values.add(entry.ticket().orElseThrow().value()));
        AuditEntry one = entries.get(0);
        values.addAll(List.of(one.by().orElseThrow().value(), one.kind(), since));
        return Sql.of(
                "select ticket from audit_entry where ticket in ("
                        + String.join(", ", Collections.nCopies(entries.size(), "?"))
                        + ") and author = ? and kind = ? and happened_at > ?",
                values.toArray());
    }

    private static List<AuditEntry> others(Connection connection, List<AuditEntry> entries, Sql known)
            throws SQLException {
        Set<TicketId> there = new HashSet<>(known.list(connection, row -> new TicketId(row.number("ticket"))));
        return entries.stream()
                .filter(entry -> !there.contains(entry.ticket().orElseThrow()))
                .toList();
    }

    private AuditEntry append(Connection connection, AuditEntry entry) throws SQLException {
        EntryTable.append(connection, SealedEntry.of(entry, EntryTable.head(connection, true), now(), salts));
        return entry;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
