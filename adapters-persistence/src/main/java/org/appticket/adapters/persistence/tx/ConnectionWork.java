package org.appticket.adapters.persistence.tx;

import java.sql.Connection;
import java.sql.SQLException;

/** What is done with a connection that is lent for as long as it takes. */
@FunctionalInterface
public interface ConnectionWork<T> {
    /** Does it; the connection must be neither kept, committed nor closed. */
    T on(Connection connection) throws SQLException;
}
