package org.appticket.adapters.persistence.tx;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

/** One transaction: its rows and its SQL share one connection, from the beginning. */
final class Unit implements AutoCloseable {
    private final EntityManager rows;
    private final Connection connection;
    private final List<ConnectionWork<?>> last = new ArrayList<>();

    private Unit(EntityManager rows, Connection connection) {
        this.rows = rows;
        this.connection = connection;
    }

    static Unit begin(EntityManagerFactory factory) {
        EntityManager rows = factory.createEntityManager();
        try {
            rows.getTransaction().begin();
            // Asking for the connection now is what makes EclipseLink read on it too, instead of on a second one.
            return new Unit(rows, rows.unwrap(Connection.class));
        } catch (RuntimeException failure) {
            close(rows);
            throw failure;
        }
    }

    EntityManager rows() {
        return rows;
    }

    Connection connection() {
        rows.flush();
        return connection;
    }

    void atEnd(ConnectionWork<?> statements) {
        last.add(statements);
    }

    /** What is to be done before the end, in order. */
    List<ConnectionWork<?>> last() {
        return List.copyOf(last);
    }

    void commit() {
        rows.getTransaction().commit();
    }

    /** Rolls back what was not committed. */
    @Override
    public void close() {
        close(rows);
    }

    private static void close(EntityManager rows) {
        try {
            if (rows.getTransaction().isActive()) {
                rows.getTransaction().rollback();
            }
        } finally {
            rows.close();
        }
    }
}
