package org.appticket.adapters.persistence.tx;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.appticket.adapters.persistence.connection.ConnectionPool;
import org.appticket.adapters.persistence.connection.Failure;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.application.port.UnitOfWork;
import org.appticket.domain.Duplicate;
import org.jspecify.annotations.Nullable;

/**
 * Units of work as local transactions of one database, bound to the thread. Work that loses a race is done again, as long as
 * {@link Patience} lasts; work that cannot be done because the database is away is refused as unavailable.
 */
public final class JpaUnitOfWork implements UnitOfWork, AutoCloseable {
    /** Not static: a thread may work with two stores, as tests do. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable Unit> current = new ThreadLocal<>();

    private final EntityManagerFactory factory;
    private final DataSource work;
    private final DataSource numbers;

    /** Units of work over the rows of these classes. */
    public JpaUnitOfWork(ConnectionPool pool, List<Class<?>> rows) {
        this.factory = RowUnit.open(pool, rows);
        this.work = pool.work();
        this.numbers = pool.numbers();
    }

    @Override
    public <T> T run(Supplier<T> body) {
        if (current.get() != null) {
            return body.get();
        }
        Patience patience = new Patience();
        while (true) {
            try {
                return attempt(body);
            } catch (RuntimeException failure) {
                Failure kind = Failure.of(failure);
                if (kind != Failure.LOST_RACE || !patience.lasts()) {
                    throw kind.asRefusalOr(failure);
                }
            }
        }
    }

    /** The rows of the running unit of work. */
    public EntityManager rows() {
        return running().rows();
    }

    /** The connection of the running unit of work, after the rows that were changed so far. */
    public Connection connection() {
        return running().connection();
    }

    /** Runs SQL in the running unit of work, after the rows that were changed so far. */
    public <T> T inside(ConnectionWork<T> statements) {
        return on(connection(), statements);
    }

    /**
     * Runs SQL as the last thing that the running unit of work does, after all rows that it changes are written and locked.
     * What is added first runs first.
     */
    public void atEnd(ConnectionWork<?> statements) {
        running().atEnd(statements);
    }

    /** Runs SQL in the running unit of work; if none is running, each statement stands for itself. */
    public <T> T sql(ConnectionWork<T> statements) {
        return current.get() != null ? inside(statements) : on(work, statements);
    }

    /**
     * Inserts or changes a row whose key must be free.
     *
     * @return how many rows there were to change
     * @throws Duplicate with the name of the field that makes the key, if it is taken
     */
    public int unique(String field, Sql change) {
        try {
            return sql(change::update);
        } catch (RuntimeException failure) {
            throw Failure.of(failure) == Failure.CONSTRAINT ? new Duplicate(field) : failure;
        }
    }

    /** Runs statements that are each committed at once; not inside a unit of work, which would take two connections. */
    public <T> T alone(ConnectionWork<T> statements) {
        if (current.get() != null) {
            throw new IllegalStateException("inside of a unit of work");
        }
        return on(work, statements);
    }

    /** Runs a short transaction of its own, whatever becomes of the running unit of work; one at a time. */
    public <T> T reserve(ConnectionWork<T> statements) {
        return on(numbers, connection -> {
            connection.setAutoCommit(false);
            try {
                T answer = statements.on(connection);
                connection.commit();
                return answer;
            } catch (SQLException | RuntimeException failure) {
                connection.rollback();
                throw failure;
            } finally {
                connection.setAutoCommit(true);
            }
        });
    }

    @Override
    public void close() {
        factory.close();
    }

    private <T> T attempt(Supplier<T> body) {
        try (Unit unit = Unit.begin(factory)) {
            current.set(unit);
            T answer = body.get();
            unit.last().forEach(this::inside);
            unit.commit();
            return answer;
        } finally {
            current.remove();
        }
    }

    private Unit running() {
        Unit unit = current.get();
        if (unit == null) {
            throw new IllegalStateException("outside of a unit of work");
        }
        return unit;
    }

    private static <T> T on(DataSource source, ConnectionWork<T> statements) {
        try (Connection connection = source.getConnection()) {
            return statements.on(connection);
        } catch (SQLException failure) {
            throw Failure.of(failure).asRefusalOr(failure);
        }
    }

    private static <T> T on(Connection connection, ConnectionWork<T> statements) {
        try {
            return statements.on(connection);
        } catch (SQLException failure) {
            // Kept as it is, so that the unit of work can tell a lost race.
            throw new StatementFailure(failure);
        }
    }
}
