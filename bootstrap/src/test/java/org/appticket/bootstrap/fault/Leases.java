package org.appticket.bootstrap.fault;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** What a killed server holds of what goes out. */
public final class Leases {
    private Leases() {}

    /** The two minutes go by after which others may take over what the killed server was about to send. */
    public static void end(String url, String user, String password) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update delivery_lane set lease_until = 0");
        }
    }
}
