package org.appticket.adapters.persistence.connection;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Whether the server is set to keep what it acknowledges. */
public final class Durability {
    private Durability() {}

    /** One line for each setting of the server with which a power cut can lose acknowledged tickets; none is best. */
    public static List<String> warnings(ConnectionPool pool) {
        if (pool.vendor() == Vendor.H2) {
            return List.of();
        }
        List<String> warnings = new ArrayList<>();
        try (Connection connection = pool.work().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select @@global.innodb_flush_log_at_trx_commit, @@global.log_bin, @@global.sync_binlog")) {
            row.next();
            warn(warnings, "innodb_flush_log_at_trx_commit", row.getInt(1));
            if (row.getInt(2) == 1) {
                warn(warnings, "sync_binlog", row.getInt(3));
            }
            return warnings;
        } catch (SQLException failure) {
            throw Failure.of(failure).asRefusalOr(failure);
        }
    }

    private static void warn(List<String> warnings, String setting, int value) {
        if (value != 1) {
            warnings.add("the database server has " + setting + "=" + value
                    + ": a power cut can lose acknowledged tickets; set it to 1");
        }
    }
}
