package org.appticket.adapters.persistence.connection;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransactionRollbackException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Set;
import org.appticket.domain.Unavailable;

/** What a failure of the database means for those who wait for it. */
public enum Failure {
    /** Nothing was done, and the same work may well succeed at once: a deadlock or a lock that was not given in time. */
    LOST_RACE,
    /** The database is away, overloaded, full or too slow. */
    UNAVAILABLE,
    /** A key is taken, or what is referred to does not exist. */
    CONSTRAINT,
    /** A mistake of this program. */
    FAULT;

    private static final Logger LOG = System.getLogger(Failure.class.getName());
    private static final String SERIALIZATION = "40001";

    /** 1205 lock wait timeout, 1213 deadlock; H2: 50200 lock timeout, 90131 concurrent update, 40001 deadlock. */
    private static final Set<Integer> RACES = Set.of(1205, 1213, 50200, 90131, 40001);

    /**
     * MySQL and MariaDB: 1021 disk full, 1040 too many connections, 1053 shutting down, 1114 table full, 1290 read-only,
     * 1317 interrupted, 1969 and 3024 statement too slow. H2: 57014 statement cancelled, 90028 and 90031 input/output,
     * 90098 and 90121 closed, 90020 in use.
     */
    private static final Set<Integer> AWAY =
            Set.of(1021, 1040, 1053, 1114, 1290, 1317, 1969, 3024, 57014, 90020, 90028, 90031, 90098, 90121);

    /** What a throwable means that has or hides an {@link SQLException}; a fault if it has none. */
    public static Failure of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException failure) {
                return of(failure);
            }
        }
        return FAULT;
    }

    /**
     * What to throw when two who do the same may write a key at once: a {@link #CONSTRAINT} becomes a {@link #LOST_RACE}, so that
     * the unit of work begins again and finds what the other wrote; any other failure stays what it is.
     */
    public static SQLException lostRaceIfTaken(SQLException failure) {
        return of(failure) == CONSTRAINT
                ? new SQLTransactionRollbackException(failure.getMessage(), SERIALIZATION, failure)
                : failure;
    }

    /** What is thrown to those who wait. */
    public RuntimeException asRefusalOr(Throwable fault) {
        return switch (this) {
            case LOST_RACE, UNAVAILABLE -> unavailable(fault);
            case CONSTRAINT, FAULT ->
                fault instanceof RuntimeException runtime ? runtime : new IllegalStateException(fault);
        };
    }

    private static Unavailable unavailable(Throwable fault) {
        LOG.log(Level.WARNING, "the database could not do it: {0}", fault.getMessage());
        return new Unavailable(Duration.ofSeconds(2));
    }

    private static Failure of(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (RACES.contains(failure.getErrorCode()) || state.equals(SERIALIZATION)) {
            return LOST_RACE;
        }
        if (failure instanceof SQLIntegrityConstraintViolationException || state.startsWith("23")) {
            return CONSTRAINT;
        }
        boolean away = state.startsWith("08")
                || AWAY.contains(failure.getErrorCode())
                || failure instanceof SQLTransientConnectionException
                || failure instanceof SQLTimeoutException;
        return away ? UNAVAILABLE : FAULT;
    }
}
