package org.appticket.adapters.persistence.throttle;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.appticket.adapters.persistence.connection.Failure;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.port.throttle.FailureCounts;
import org.appticket.domain.history.Digest;
import org.appticket.domain.throttle.FailureCount;

/** Counts in rows that whoever counts locks; a row without failures stands for a count that is about to begin. */
public final class SqlFailureCounts implements FailureCounts {
    private final JpaUnitOfWork unitOfWork;

    /** The counts in this store. */
    public SqlFailureCounts(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Optional<FailureCount> lock(Digest key) {
        return unitOfWork.inside(connection -> {
            Optional<FailureCount> kept = Sql.of(
                            "select failures, since, free_at from proof_failure where id = ? for update", key.bytes())
                    .find(connection, SqlFailureCounts::read);
            if (kept.isEmpty()) {
                begin(connection, key);
            }
            return kept.filter(count -> count.since().isAfter(Instant.EPOCH));
        });
    }

    @Override
    public void save(Digest key, Digest account, FailureCount count) {
        unitOfWork.inside(Sql.of(
                "update proof_failure set account = ?, failures = ?, since = ?, free_at = ? where id = ?",
                account.bytes(),
                count.failures(),
                count.since(),
                count.freeAt(),
                key.bytes())::update);
    }

    @Override
    public void remove(Digest key) {
        unitOfWork.inside(Sql.of("delete from proof_failure where id = ?", key.bytes())::update);
    }

    @Override
    public void removeAllOf(Digest account) {
        unitOfWork.inside(Sql.of("delete from proof_failure where account = ?", account.bytes())::update);
    }

    @Override
    public int removeOlderThan(Instant freeBefore) {
        return unitOfWork.inside(Sql.of("delete from proof_failure where free_at < ?", freeBefore)::update);
    }

    private static FailureCount read(Row row) throws SQLException {
        return new FailureCount(Math.toIntExact(row.number("failures")), row.instant("since"), row.instant("free_at"));
    }

    /** Two who begin at once cannot both; who lost does its work again, and waits for the row then. */
    private static void begin(Connection connection, Digest key) throws SQLException {
        try {
            Sql.of(
                            "insert into proof_failure (id, account, failures, since, free_at) values (?, ?, 0, 0, 0)",
                            key.bytes(),
                            key.bytes())
                    .update(connection);
        } catch (SQLException failure) {
            throw Failure.lostRaceIfTaken(failure);
        }
    }
}
