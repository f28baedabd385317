package org.appticket.adapters.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the file of H2 at any moment is what a kill at that moment leaves. */
class H2FileTest {
    private static final int COMMITS = 60;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void each_commit_is_found_in_the_file_when_it_returns_also_where_room_is_used_anew()
            throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(url("data") + ";RETENTION_TIME=0", "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("create table fact (id int primary key, body varchar)");
            for (int fact = 1; fact <= COMMITS; fact++) {
                statement.execute("insert into fact values (%d, '%s')".formatted(fact, "x".repeat(fact * 997 % 3000)));
                Files.copy(file("data"), file("copy"), StandardCopyOption.REPLACE_EXISTING);
                assertEquals(fact, newestInCopy());
            }
        }
    }

    private int newestInCopy() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url("copy"), "sa", "");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select max(id) from fact")) {
            result.next();
            return result.getInt(1);
        }
    }

    private String url(String name) {
        return "jdbc:h2:file:" + folder.resolve(name) + ";WRITE_DELAY=0";
    }

    private Path file(String name) {
        return folder.resolve(name + ".mv.db");
    }
}
