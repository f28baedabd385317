package org.appticket.adapters.persistence.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class DatabaseServerTest {
    @Test
    void mysql_runs_with_the_durability_of_production() throws SQLException {
        String url = DatabaseServer.mySql().emptyDatabase();
        assertTrue(ask(url, "select version()").startsWith("8.0.33"));
        assertDurable(url);
    }

    @Test
    void mariadb_runs_with_the_durability_of_production() throws SQLException {
        String url = DatabaseServer.mariaDb().emptyDatabase();
        assertTrue(ask(url, "select version()").startsWith("11.4.5-MariaDB"));
        assertDurable(url);
    }

    private static void assertDurable(String url) throws SQLException {
        assertEquals("1", ask(url, "select @@innodb_flush_log_at_trx_commit"));
        assertEquals("1", ask(url, "select @@sync_binlog"));
        assertEquals("1", ask(url, "select @@log_bin"));
    }

    private static String ask(String url, String question) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, DatabaseServer.USER, "");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            assertTrue(row.next());
            return row.getString(1);
        }
    }
}
