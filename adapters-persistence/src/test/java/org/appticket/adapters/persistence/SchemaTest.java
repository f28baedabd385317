package org.appticket.adapters.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.appticket.adapters.persistence.server.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Migrations are written twice; what they make is the same. */
class SchemaTest {

    @ParameterizedTest
    @EnumSource(names = {"MYSQL", "MARIADB"})
    void all_kinds_of_databases_have_the_same_columns_keys_and_indexes(TestDatabase kind) throws SQLException {
        Schema h2 = read(TestDatabase.H2);
        Schema other = read(kind);

        assertEquals(lines(h2.columns()), lines(other.columns()));
        assertEquals(lines(h2.keys()), lines(other.keys()));
        assertEquals(lines(h2.indexes()), lines(other.indexes()));
    }

    @Test
    void the_comparison_sees_tables_that_it_knows() throws SQLException {
        Schema h2 = read(TestDatabase.H2);

        assertTrue(h2.columns().contains("ticket.lead_person, may be empty"), h2::toString);
        assertTrue(h2.columns().contains("ticket.title, up to 400"), h2::toString);
        assertTrue(h2.keys().contains("ticket(id)"), h2::toString);
        assertTrue(h2.indexes().size() > 20, h2::toString);
    }

    private static Schema read(TestDatabase kind) throws SQLException {
        try (Connection connection = Store.empty(kind).connect()) {
            return Schema.of(connection);
        }
    }

    private static String lines(Set<String> all) {
        return String.join("\n", all);
    }
}
