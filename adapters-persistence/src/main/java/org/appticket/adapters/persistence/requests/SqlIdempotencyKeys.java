package org.appticket.adapters.persistence.requests;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.appticket.adapters.persistence.connection.Failure;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.port.IdempotencyKeys;
import org.appticket.application.view.Attempt;
import org.appticket.application.view.Attempt.Answer;
import org.appticket.domain.Unavailable;
import org.appticket.domain.history.Digest;
import org.jspecify.annotations.Nullable;

/** Attempts in a table whose primary key decides a race; the fence in a row tells whose it is. */
public final class SqlIdempotencyKeys implements IdempotencyKeys {
    private static final int TRIES = 10;
    private static final String IS_ID = "where person = ? and route = ? and request_key = ?";

    private final JpaUnitOfWork unitOfWork;

    /** The attempts in this store. */
    public SqlIdempotencyKeys(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Optional<Attempt> claim(Attempt attempt) {
        return unitOfWork.alone(connection -> {
            for (int left = TRIES; left > 0; left--) {
                if (inserted(connection, attempt)) {
                    return Optional.empty();
                }
                Optional<Attempt> other = find(connection, attempt.id());
                if (other.isPresent()) {
                    return other;
                }
                // It was given back in between.
            }
            throw new Unavailable(Duration.ofSeconds(1));
        });
    }

    @Override
    public boolean replace(Attempt other, Attempt attempt) {
        Sql update = Sql.of(
                        "update idempotency_key set body_digest = ?, fence = ?, begun_at = ?, leased_until = ?,",
                        attempt.body().bytes(),
                        attempt.fence().bytes(),
                        attempt.begun(),
                        attempt.leaseUntil())
                .add("status = null, headers = null, body = null")
                .add(isHeldBy(other))
                .add(other.answer().isPresent() ? "and status is not null" : "and status is null");
        return unitOfWork.alone(update::update) == 1;
    }

    @Override
    public boolean complete(Attempt answered) {
        Answer answer = answered.answer().orElseThrow();
        Sql update = Sql.of(
                        "update idempotency_key set status = ?, headers = ?, body = ?",
                        answer.status(),
                        HeaderLines.of(answer.headers()),
                        answer.body())
                .add(isHeldBy(answered))
                .add("and status is null");
        return unitOfWork.inside(update::update) == 1;
    }

    @Override
    public void release(Attempt attempt) {
        Sql delete =
                Sql.of("delete from idempotency_key").add(isHeldBy(attempt)).add("and status is null");
        unitOfWork.alone(delete::update);
    }

    @Override
    public void forget(Instant begunBefore) {
        unitOfWork.sql(Sql.of("delete from idempotency_key where begun_at < ?", begunBefore)::update);
    }

    private static boolean inserted(Connection connection, Attempt attempt) throws SQLException {
        Sql insert = Sql.of(
                "insert into idempotency_key"
                        + " (person, route, request_key, body_digest, fence, begun_at, leased_until)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                attempt.id().actor().value(),
                attempt.id().route(),
                attempt.id().key(),
                attempt.body().bytes(),
                attempt.fence().bytes(),
                attempt.begun(),
                attempt.leaseUntil());
        try {
            return insert.update(connection) == 1;
        } catch (SQLException failure) {
            if (Failure.of(failure) == Failure.CONSTRAINT) {
                return false;
            }
            throw failure;
        }
    }

    private static Optional<Attempt> find(Connection connection, Attempt.Id id) throws SQLException {
        return Sql.of("select * from idempotency_key " + IS_ID, id.actor().value(), id.route(), id.key())
                .find(connection, row -> read(row, id));
    }

    private static Sql isHeldBy(Attempt attempt) {
        Attempt.Id id = attempt.id();
        return Sql.of(
                IS_ID + " and fence = ?",
                id.actor().value(),
                id.route(),
                id.key(),
                attempt.fence().bytes());
    }

    private static Attempt read(Row row, Attempt.Id id) throws SQLException {
        Optional<Long> status = row.numberIfAny("status");
        @Nullable String headers = row.textIfAny("headers").orElse(null);
        @Nullable String body = row.textIfAny("body").orElse(null);
        Optional<Answer> answer = headers == null || body == null
                ? Optional.empty()
                : status.map(code -> new Answer(code.intValue(), HeaderLines.read(headers), body));
        return new Attempt(
                id,
                Digest.of(row.bytes("body_digest")),
                Digest.of(row.bytes("fence")),
                row.instant("begun_at"),
                row.instant("leased_until"),
                answer);
    }
}
