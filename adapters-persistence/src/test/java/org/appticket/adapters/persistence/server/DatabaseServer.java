package org.appticket.adapters.persistence.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * A real database server on a free loopback port, started at first use, at most once per JVM, with data in a temporary
 * folder and the durability settings of production. It ends with the JVM, also when that is killed.
 */
public final class DatabaseServer {
    /** Every server takes this account. */
    public static final String USER = "root";

    private static final Duration START = Duration.ofSeconds(90);
    private final AtomicInteger schemas = new AtomicInteger();
    private final Distribution distribution;
    private final Path folder;
    private final int port;

    private DatabaseServer(Distribution distribution, Path folder, int port) {
        this.distribution = distribution;
        this.folder = folder;
        this.port = port;
    }

    /** MySQL 8.0. */
    public static DatabaseServer mySql() {
        return MySql.SERVER;
    }

    /** MariaDB 11.4. */
    public static DatabaseServer mariaDb() {
        return MariaDb.SERVER;
    }

    /** Makes an empty database; the answer is its JDBC URL for {@link #USER} without a password. */
    public String emptyDatabase() {
        String name = "test" + schemas.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(url(""), USER, "");
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " character set utf8mb4");
            return url(name);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private String url(String database) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + database + "?sslMode=DISABLED&allowPublicKeyRetrieval=true";
    }

    private static DatabaseServer start(Distribution distribution) {
        try {
            Path folder =
                    Files.createTempDirectory("appticket-" + distribution.name().toLowerCase(Locale.ROOT));
            distribution.prepare(folder);
            DatabaseServer server = new DatabaseServer(distribution, folder, freePort());
            Process guard = Processes.guarded(distribution.server(folder, server.port), folder);
            server.awaitReady(guard);
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void awaitReady(Process guard) throws IOException {
        long end = System.nanoTime() + START.toNanos();
        while (!answers()) {
            Path file = folder.resolve("server.log");
            String log = Files.exists(file) ? Files.readString(file) : "";
            if (System.nanoTime() > end || log.contains("[ERROR] Aborting")) {
                guard.getOutputStream().close();
                throw new IOException(distribution + " did not start:\n" + log);
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private boolean answers() {
        try (Connection connection = DriverManager.getConnection(url(""), USER, "")) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static final class MySql {
        static final DatabaseServer SERVER = start(Distribution.MYSQL);
    }

    private static final class MariaDb {
        static final DatabaseServer SERVER = start(Distribution.MARIADB);
    }
}
