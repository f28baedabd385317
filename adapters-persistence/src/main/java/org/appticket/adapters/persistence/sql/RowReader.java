package org.appticket.adapters.persistence.sql;

import java.sql.SQLException;

/** Makes something of one row of an answer. */
@FunctionalInterface
public interface RowReader<T> {
    /** Reads the row; it must not be kept. */
    T read(Row row) throws SQLException;
}
