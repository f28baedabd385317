package org.appticket.adapters.notification.inapp;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** SQL that grows together with the values that are bound to it; no value is ever part of the text. */
final class BoundSql {

    private final StringBuilder text;
    private final List<Object> values = new ArrayList<>();

    BoundSql(String text, Object... values) {
        this.text = new StringBuilder(text);
        this.values.addAll(Arrays.asList(values));
    }

    /** Makes something of the row that the result stands at. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    BoundSql add(String more, Object... bound) {
        text.append(more);
        values.addAll(Arrays.asList(bound));
        return this;
    }

    BoundSql add(BoundSql more) {
        text.append(more.text);
        values.addAll(more.values);
        return this;
    }

    /** Adds {@code in (…)} with at least one value. */
    BoundSql addIn(List<?> choices) {
        text.append(" in (")
                .append(String.join(", ", Collections.nCopies(choices.size(), "?")))
                .append(')');
        values.addAll(choices);
        return this;
    }

    <T> List<T> list(Connection connection, RowReader<T> reader) {
        try (PreparedStatement statement = prepare(connection);
                ResultSet rows = statement.executeQuery()) {
            List<T> read = new ArrayList<>();
            while (rows.next()) {
                read.add(reader.read(rows));
            }
            return read;
        } catch (SQLException failure) {
            throw new InboxFailure(failure);
        }
    }

    void update(Connection connection) {
        try (PreparedStatement statement = prepare(connection)) {
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new InboxFailure(failure);
        }
    }

    private PreparedStatement prepare(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text.toString());
        for (int index = 0; index < values.size(); index++) {
            statement.setObject(index + 1, values.get(index));
        }
        return statement;
    }
}
