package org.appticket.adapters.persistence.audit;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.port.audit.AuditCheckpoints;
import org.appticket.domain.audit.AuditCheckpoint;

/** Checkpoints in a table. */
public final class SqlAuditCheckpoints implements AuditCheckpoints {
    private static final String ALL = "select place, digest, made_at, signature from audit_checkpoint order by place";

    private final JpaUnitOfWork unitOfWork;

    /** The checkpoints in this store. */
    public SqlAuditCheckpoints(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public List<AuditCheckpoint> list() {
        return unitOfWork.sql(connection -> Sql.of(ALL).list(connection, SqlAuditCheckpoints::read));
    }

    @Override
    public Optional<AuditCheckpoint> last() {
        Sql query = Sql.of(ALL + " desc limit 1");
        return unitOfWork.sql(connection -> query.find(connection, SqlAuditCheckpoints::read));
    }

    @Override
    public void add(AuditCheckpoint checkpoint) {
        long place = checkpoint.head().sequence();
        Sql same = Sql.of("select 1 from audit_checkpoint where place = ?", place);
        Sql insert = Sql.of(
                "insert into audit_checkpoint (place, digest, made_at, signature) values (?, ?, ?, ?)",
                place,
                checkpoint.head().digest().bytes(),
                checkpoint.at(),
                checkpoint.signature());
        unitOfWork.atEnd(connection -> {
            EntryTable.head(connection, true);
            return same.find(connection, row -> true).isPresent() ? 0 : insert.update(connection);
        });
    }

    private static AuditCheckpoint read(Row row) throws SQLException {
        return new AuditCheckpoint(EntryTable.readHead(row), row.instant("made_at"), row.text("signature"));
    }
}
