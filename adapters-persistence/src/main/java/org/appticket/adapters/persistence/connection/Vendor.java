package org.appticket.adapters.persistence.connection;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Properties;

/** The databases that are understood, and what differs between them. */
public enum Vendor {
    /** H2 in a file of this process. */
    H2("h2", "org.eclipse.persistence.platform.database.H2Platform") {
        @Override
        void check(String url) {
            String lower = url.toLowerCase(Locale.ROOT);
            if (!lower.startsWith("jdbc:h2:file:")) {
                throw new IllegalArgumentException("an H2 database must be in a file: jdbc:h2:file:…;WRITE_DELAY=0");
            }
            if (!lower.matches(".*;write_delay=0(;.*)?")) {
                throw new IllegalArgumentException(
                        "the URL of an H2 database must contain ;WRITE_DELAY=0, or acknowledged tickets can be lost");
            }
        }

        @Override
        String sessionStart() {
            return "set query_timeout 5000; set lock_timeout 5000";
        }
    },

    /** MySQL 8.0 and later. */
    MYSQL("mysql", "org.eclipse.persistence.platform.database.MySQLPlatform") {
        @Override
        String sessionStart() {
            return "set innodb_lock_wait_timeout = 5, max_execution_time = 5000, cte_max_recursion_depth = 1000000";
        }
    },

    /** MariaDB 10.11 and later, through MySQL's driver, to which it looks like a MySQL. */
    MARIADB("mysql", "org.eclipse.persistence.platform.database.MySQLPlatform") {
        @Override
        String sessionStart() {
            return "set innodb_lock_wait_timeout = 5, max_statement_time = 5, max_recursive_iterations = 1000000";
        }
    };

    private final String dialect;
    private final String platform;

    Vendor(String dialect, String platform) {
        this.dialect = dialect;
        this.platform = platform;
    }

    /** The folder of its migrations. */
    public String dialect() {
        return dialect;
    }

    /** The class by which EclipseLink speaks to it. */
    public String platform() {
        return platform;
    }

    /** Bounds every statement and every wait for a lock to 5 seconds, and lets queries follow long chains. */
    abstract String sessionStart();

    /** Refuses a URL that this vendor cannot keep data safely with. */
    void check(String url) {}

    /** What the driver must be told beside the URL. */
    Properties driverProperties() {
        Properties properties = new Properties();
        if (this != H2) {
            properties.setProperty("connectTimeout", "3000");
            properties.setProperty("socketTimeout", "15000");
            properties.setProperty("tcpKeepAlive", "true");
            properties.setProperty("characterEncoding", "UTF-8");
            properties.setProperty("connectionCollation", "utf8mb4_bin");
            properties.setProperty("connectionTimeZone", "UTC");
            properties.setProperty("forceConnectionTimeZoneToSession", "true");
            properties.setProperty("allowLoadLocalInfile", "false");
            properties.setProperty("autoDeserialize", "false");
            properties.setProperty("rewriteBatchedStatements", "true");
            properties.setProperty("useLocalSessionState", "true");
            properties.setProperty("cacheServerConfiguration", "true");
            // The server reads each statement once; it keeps 16,382 altogether if nobody says otherwise.
            properties.setProperty("useServerPrepStmts", "true");
            properties.setProperty("cachePrepStmts", "true");
            properties.setProperty("prepStmtCacheSize", "200");
            properties.setProperty("prepStmtCacheSqlLimit", "4096");
        }
        return properties;
    }

    static Vendor ofUrl(String url) {
        if (url.startsWith("jdbc:h2:")) {
            return H2;
        }
        if (url.startsWith("jdbc:mysql:")) {
            return MYSQL;
        }
        throw new IllegalArgumentException("the database's URL must begin with jdbc:h2: or jdbc:mysql:");
    }

    /** MariaDB is known by its version only: the product that MySQL's driver names is MySQL. */
    static Vendor of(Connection connection) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        String name = data.getDatabaseProductName() + " " + data.getDatabaseProductVersion();
        if (name.startsWith("H2")) {
            return H2;
        }
        return name.contains("MariaDB") ? MARIADB : MYSQL;
    }
}
