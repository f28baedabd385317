package org.appticket.adapters.persistence.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** One row of an answer, read by the names of its columns. */
public final class Row {
    private final ResultSet results;

    Row(ResultSet results) {
        this.results = results;
    }

    /** A number that is there. */
    public long number(String column) throws SQLException {
        return results.getLong(column);
    }

    /** A number that may be missing. */
    public Optional<Long> numberIfAny(String column) throws SQLException {
        long number = results.getLong(column);
        return results.wasNull() ? Optional.empty() : Optional.of(number);
    }

    /** A yes or no. */
    public boolean flag(String column) throws SQLException {
        return results.getBoolean(column);
    }

    /** A text that is there. */
    public String text(String column) throws SQLException {
        return results.getString(column);
    }

    /** A text that may be missing. */
    public Optional<String> textIfAny(String column) throws SQLException {
        return Optional.ofNullable(results.getString(column));
    }

    /** One of an enum. */
    public <E extends Enum<E>> E choice(String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, text(column));
    }

    /** One of an enum that may be missing. */
    public <E extends Enum<E>> Optional<E> choiceIfAny(String column, Class<E> type) throws SQLException {
        return textIfAny(column).map(name -> Enum.valueOf(type, name));
    }

    /** An instant that is there. */
    public Instant instant(String column) throws SQLException {
        return Micros.toInstant(results.getLong(column));
    }

    /** An instant that may be missing. */
    public Optional<Instant> instantIfAny(String column) throws SQLException {
        return numberIfAny(column).map(Micros::toInstant);
    }

    /** Bytes that are there. */
    public byte[] bytes(String column) throws SQLException {
        return results.getBytes(column);
    }

    /** Bytes that may be missing. */
    public Optional<byte[]> bytesIfAny(String column) throws SQLException {
        return Optional.ofNullable(results.getBytes(column));
    }
}
