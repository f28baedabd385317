package org.appticket.adapters.persistence.tx;

import java.sql.SQLException;

/** Carries a database's failure out of a unit of work, which knows what to make of it. */
public final class StatementFailure extends RuntimeException {
    StatementFailure(SQLException failure) {
        super(failure);
    }
}
