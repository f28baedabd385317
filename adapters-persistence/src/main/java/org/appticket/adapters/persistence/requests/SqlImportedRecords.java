package org.appticket.adapters.persistence.requests;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.appticket.adapters.persistence.connection.Failure;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.port.ImportedRecords;
import org.appticket.application.view.ImportedRecord;
import org.appticket.application.view.SourceKey;

/** What was imported, kept in the same unit of work as what became of it. */
public final class SqlImportedRecords implements ImportedRecords {
    private final JpaUnitOfWork unitOfWork;

    /** The records that were imported into this store. */
    public SqlImportedRecords(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Optional<ImportedRecord> find(SourceKey key) {
        Sql query = Sql.of(
                "select number, position from imported_record where source = ? and record_key = ?",
                key.source(),
                key.key());
        return unitOfWork.sql(connection -> query.find(
                connection, row -> new ImportedRecord(key, row.number("number"), (int) row.number("position"))));
    }

    @Override
    public void save(ImportedRecord imported) {
        unitOfWork.inside(connection -> update(connection, imported) == 1 ? 1 : insert(connection, imported));
    }

    private static int update(Connection connection, ImportedRecord imported) throws SQLException {
        return Sql.of(
                        "update imported_record set number = ?, position = ? where source = ? and record_key = ?",
                        imported.number(),
                        imported.position(),
                        imported.key().source(),
                        imported.key().key())
                .update(connection);
    }

    private static int insert(Connection connection, ImportedRecord imported) throws SQLException {
        Sql insert = Sql.of(
                "insert into imported_record (source, record_key, number, position) values (?, ?, ?, ?)",
                imported.key().source(),
                imported.key().key(),
                imported.number(),
                imported.position());
        try {
            return insert.update(connection);
        } catch (SQLException failure) {
            // Somebody else was first: the unit of work begins again and finds what they saved.
            throw Failure.lostRaceIfTaken(failure);
        }
    }
}
