package org.appticket.adapters.persistence.account;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.port.account.OneTimeSecrets;
import org.appticket.domain.account.OneTimeSecret;
import org.appticket.domain.account.Purpose;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.PersonId;

/** One-time secrets in a table with a row for each person and purpose; who deletes a row has the secret. */
public final class SqlOneTimeSecrets implements OneTimeSecrets {
    private final JpaUnitOfWork unitOfWork;

    /** The secrets in this store. */
    public SqlOneTimeSecrets(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Optional<OneTimeSecret> find(Digest digest, Purpose purpose) {
        Sql query = Sql.of("select * from one_time_secret where digest = ? and purpose = ?", digest.bytes(), purpose);
        return unitOfWork.sql(connection -> query.find(connection, SqlOneTimeSecrets::read));
    }

    /** The person's row is locked first, so that of two secrets made at once the later stays. */
    @Override
    public void replace(OneTimeSecret secret) {
        long person = secret.person().value();
        Sql lock = Sql.of("select id from person where id = ? for update", person);
        Sql delete = Sql.of("delete from one_time_secret where person = ? and purpose = ?", person, secret.purpose());
        Sql insert = Sql.of(
                "insert into one_time_secret (person, purpose, digest, address, valid_until) values (?, ?, ?, ?, ?)",
                person,
                secret.purpose(),
                secret.digest().bytes(),
                secret.address().orElse(null),
                secret.validUntil());
        unitOfWork.inside(connection -> {
            lock.find(connection, row -> true);
            delete.update(connection);
            return insert.update(connection);
        });
    }

    @Override
    public Optional<OneTimeSecret> take(Digest digest, Purpose purpose, Instant now) {
        Sql delete = Sql.of(
                "delete from one_time_secret where digest = ? and purpose = ? and valid_until > ?",
                digest.bytes(),
                purpose,
                now);
        Optional<OneTimeSecret> seen = find(digest, purpose);
        return seen.filter(secret -> unitOfWork.inside(delete::update) == 1);
    }

    @Override
    public void removeAllOf(PersonId person) {
        unitOfWork.inside(Sql.of("delete from one_time_secret where person = ?", person.value())::update);
    }

    @Override
    public int removeExpired(Instant now) {
        return unitOfWork.inside(Sql.of("delete from one_time_secret where valid_until <= ?", now)::update);
    }

    private static OneTimeSecret read(Row row) throws SQLException {
        return new OneTimeSecret(
                Digest.of(row.bytes("digest")),
                row.choice("purpose", Purpose.class),
                new PersonId(row.number("person")),
                row.textIfAny("address"),
                row.instant("valid_until"));
    }
}
