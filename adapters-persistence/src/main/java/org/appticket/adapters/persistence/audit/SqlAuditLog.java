package org.appticket.adapters.persistence.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.port.Salts;
import org.appticket.application.port.access.AuditLog;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.SealedEntry;
import org.appticket.domain.id.PersonId;
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
    public void addOnce(AuditEntry entry, Duration within) {
        Sql same = Sql.of(
                "select 1 from audit_entry where ticket = ? and author = ? and kind = ? and happened_at > ? limit 1",
                entry.ticket().map(TicketId::value).orElseThrow(),
                entry.by().map(PersonId::value).orElseThrow(),
                entry.kind(),
                now().minus(within));
        if (!unitOfWork.inside(connection -> isThere(connection, same))) {
            unitOfWork.atEnd(connection -> {
                EntryTable.head(connection, true);
                return isThere(connection, same) ? entry : append(connection, entry);
            });
        }
    }

    private AuditEntry append(Connection connection, AuditEntry entry) throws SQLException {
        EntryTable.append(connection, SealedEntry.of(entry, EntryTable.head(connection, true), now(), salts));
        return entry;
    }

    private static boolean isThere(Connection connection, Sql same) throws SQLException {
        return same.find(connection, row -> true).isPresent();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
