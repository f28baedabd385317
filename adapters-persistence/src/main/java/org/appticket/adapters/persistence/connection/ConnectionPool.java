package org.appticket.adapters.persistence.connection;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Connections that are checked before they are lent, read only what is committed, and never wait without end: not for a
 * connection, not for a lock, not for an answer.
 */
public final class ConnectionPool implements AutoCloseable {
    private static final long WAIT_MILLIS = 5_000;

    /** Kept, so that its level is: an open pool is no news. */
    private static final Logger HIKARI = Logger.getLogger("com.zaxxer.hikari");

    private final Vendor vendor;
    private final HikariDataSource work;
    private final HikariDataSource numbers;

    private ConnectionPool(Vendor vendor, HikariDataSource work, HikariDataSource numbers) {
        this.vendor = vendor;
        this.work = work;
        this.numbers = numbers;
    }

    /**
     * Reaches the database.
     *
     * @throws org.appticket.domain.Unavailable if it is away
     */
    public static ConnectionPool open(DatabaseSettings settings) {
        HIKARI.setLevel(Level.WARNING);
        Vendor vendor = recognise(settings);
        HikariDataSource work = pool(settings, vendor, "appticket", settings.poolSize());
        return new ConnectionPool(vendor, work, pool(settings, vendor, "appticket-numbers", 1));
    }

    /** What kind of database it is. */
    public Vendor vendor() {
        return vendor;
    }

    /** For units of work and queries. */
    public DataSource work() {
        return work;
    }

    /**
     * For short transactions inside of others: apart from {@link #work()}, so that nobody who has a connection waits for
     * a second one that only those have who wait likewise.
     */
    public DataSource numbers() {
        return numbers;
    }

    /** Whether the database answers within {@value #WAIT_MILLIS} ms, or soon after. */
    public boolean answers() {
        try (Connection connection = work.getConnection()) {
            return connection.isValid(3);
        } catch (SQLException failure) {
            return false;
        }
    }

    /** How many connections are lent now. */
    public int lent() {
        return Optional.ofNullable(work.getHikariPoolMXBean())
                .map(HikariPoolMXBean::getActiveConnections)
                .orElse(0);
    }

    /** How many wait for a connection now. */
    public int waiting() {
        return Optional.ofNullable(work.getHikariPoolMXBean())
                .map(HikariPoolMXBean::getThreadsAwaitingConnection)
                .orElse(0);
    }

    @Override
    public void close() {
        numbers.close();
        work.close();
    }

    private static Vendor recognise(DatabaseSettings settings) {
        Properties properties = Vendor.ofUrl(settings.url()).driverProperties();
        properties.setProperty("user", settings.user());
        properties.setProperty("password", settings.password());
        try (Connection connection = DriverManager.getConnection(settings.url(), properties)) {
            return Vendor.of(connection);
        } catch (SQLException failure) {
            throw Failure.of(failure).asRefusalOr(failure);
        }
    }

    private static HikariDataSource pool(DatabaseSettings settings, Vendor vendor, String name, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setDataSourceProperties(vendor.driverProperties());
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setConnectionInitSql(vendor.sessionStart());
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(Math.min(size, 2));
        config.setConnectionTimeout(WAIT_MILLIS);
        config.setValidationTimeout(3_000);
        config.setKeepaliveTime(60_000);
        config.setMaxLifetime(1_500_000);
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }
}
