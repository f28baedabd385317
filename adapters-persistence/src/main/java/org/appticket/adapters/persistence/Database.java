package org.appticket.adapters.persistence;

import java.sql.Connection;
import java.time.InstantSource;
import java.util.List;
import org.appticket.adapters.persistence.connection.ConnectionPool;
import org.appticket.adapters.persistence.connection.DatabaseSettings;
import org.appticket.adapters.persistence.connection.Durability;
import org.appticket.adapters.persistence.connection.Migrations;
import org.appticket.adapters.persistence.ticket.JpaTickets;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.port.Salts;

/**
 * An open store: the ports over one database. It is opened once per program, used by many threads, and closed at the end.
 * In a container and on the command line it is the same; EclipseLink must be on the class path.
 */
public final class Database implements AutoCloseable {
    private final ConnectionPool pool;
    private final JpaUnitOfWork unitOfWork;
    private final Ports ports;

    private Database(ConnectionPool pool, JpaUnitOfWork unitOfWork, Salts salts, InstantSource clock) {
        this.pool = pool;
        this.unitOfWork = unitOfWork;
        this.ports = Ports.over(unitOfWork, salts, clock);
    }

    /**
     * Brings the schema up to this program's version; must be called before a database is opened. It can be repeated, also
     * after it was cut off, and several processes may do so at the same time.
     *
     * @return how many migrations were applied; 0 if there was nothing to do
     */
    public static int migrate(DatabaseSettings settings) {
        return Migrations.migrate(settings);
    }

    /**
     * Opens a database whose schema has this program's version.
     *
     * @param salts where the salts in histories and in the audit log come from
     * @param clock what time it is for the audit log
     * @throws org.appticket.domain.Unavailable if it is away
     */
    public static Database open(DatabaseSettings settings, Salts salts, InstantSource clock) {
        ConnectionPool pool = ConnectionPool.open(settings);
        try {
            return new Database(pool, new JpaUnitOfWork(pool, JpaTickets.ROWS), salts, clock);
        } catch (RuntimeException failure) {
            pool.close();
            throw failure;
        }
    }

    /** The ports; always the same. */
    public Ports ports() {
        return ports;
    }

    /** One line for each setting of the server that endangers acknowledged tickets, to be logged at the start. */
    public List<String> durabilityWarnings() {
        return Durability.warnings(pool);
    }

    /**
     * The connection of the running unit of work, for adapters outside of this module that keep what they have in the same
     * transaction. It must be neither kept, committed nor closed; its failures are to be thrown on, as a cause.
     *
     * @throws IllegalStateException outside of a unit of work
     */
    public Connection currentConnection() {
        return unitOfWork.connection();
    }

    /** Whether it answers now; after at most a few seconds. */
    public boolean answers() {
        return pool.answers();
    }

    /** How many connections are lent now. */
    public int connectionsLent() {
        return pool.lent();
    }

    /** How many wait for a connection now. */
    public int waitingForConnections() {
        return pool.waiting();
    }

    @Override
    public void close() {
        unitOfWork.close();
        pool.close();
    }
}
