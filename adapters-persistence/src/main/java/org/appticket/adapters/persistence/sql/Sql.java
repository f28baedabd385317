package org.appticket.adapters.persistence.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One statement under construction: its text, and the values that are bound to its question marks in order. */
public final class Sql {
    private final StringBuilder text = new StringBuilder();
    private final List<@Nullable Object> values = new ArrayList<>();

    private Sql() {}

    /** Begins with a text that comes from this program, never from outside. */
    public static Sql of(String text, @Nullable Object... values) {
        return new Sql().add(text, values);
    }

    /** Goes on, after a space. */
    public Sql add(String more, @Nullable Object... moreValues) {
        text.append(text.isEmpty() ? "" : " ").append(more);
        return bind(moreValues);
    }

    /** Binds more values to the question marks that are there. */
    public Sql bind(@Nullable Object... moreValues) {
        Collections.addAll(values, moreValues);
        return this;
    }

    /** Goes on with another statement's text and values. */
    public Sql add(Sql other) {
        text.append(' ').append(other.text);
        values.addAll(other.values);
        return this;
    }

    /** Goes on with {@code prefix (?, ?, …)}; with a condition that nothing meets if there is no value. */
    public Sql addIn(String column, Collection<?> choices) {
        if (choices.isEmpty()) {
            return add("1 = 0");
        }
        return add(column + " in " + marks(choices.size()), choices.toArray());
    }

    /** What was written so far, with a question mark for each value. */
    public String text() {
        return text.toString();
    }

    /** What was bound so far, in the order of the question marks. */
    public List<@Nullable Object> values() {
        return Collections.unmodifiableList(values);
    }

    /** {@code (?, ?, …)}. */
    public static String marks(int count) {
        return Stream.generate(() -> "?").limit(count).collect(Collectors.joining(", ", "(", ")"));
    }

    /** Every row, in order. */
    public <T> List<T> list(Connection connection, RowReader<T> reader) throws SQLException {
        try (PreparedStatement statement = prepare(connection);
                ResultSet results = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            Row row = new Row(results);
            while (results.next()) {
                rows.add(reader.read(row));
            }
            return rows;
        }
    }

    /** The only row, if there is one. */
    public <T> Optional<T> find(Connection connection, RowReader<T> reader) throws SQLException {
        return list(connection, reader).stream().findFirst();
    }

    /** Changes rows; the answer is how many. */
    public int update(Connection connection) throws SQLException {
        try (PreparedStatement statement = prepare(connection)) {
            return statement.executeUpdate();
        }
    }

    /** Inserts rows, all in one round trip where the driver can; each has as many values as there are columns. */
    public static void insert(
            Connection connection,
            String table,
            List<String> columns,
            List<? extends List<? extends @Nullable Object>> rows)
            throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        String insert =
                "insert into " + table + " (" + String.join(", ", columns) + ") values " + marks(columns.size());
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (List<? extends @Nullable Object> row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** What is written between the wildcards of a LIKE … ESCAPE '!'. */
    public static String escapeLike(String literal) {
        return literal.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private PreparedStatement prepare(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text.toString());
        bind(statement, values);
        return statement;
    }

    private static void bind(PreparedStatement statement, List<? extends @Nullable Object> values) throws SQLException {
        for (int index = 0; index < values.size(); index++) {
            bind(statement, index + 1, values.get(index));
        }
    }

    private static void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.NULL);
        } else if (value instanceof Instant instant) {
            statement.setLong(index, Micros.of(instant));
        } else if (value instanceof Enum<?> constant) {
            statement.setString(index, constant.name());
        } else if (value instanceof Long number) {
            statement.setLong(index, number);
        } else if (value instanceof Integer number) {
            statement.setInt(index, number);
        } else if (value instanceof Boolean flag) {
            statement.setBoolean(index, flag);
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(index, bytes);
        } else if (value instanceof String string) {
            statement.setString(index, string);
        } else {
            throw new IllegalArgumentException(
                    "no column holds a " + value.getClass().getName());
        }
    }
}
