package org.appticket.adapters.persistence.identity;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.port.identity.ExternalIdentities;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.identity.IdentityKey;
import org.appticket.domain.identity.LinkedIdentity;
import org.appticket.domain.identity.ProviderId;

/** Identities in a table, by the digest of issuer and subject, so that no collation finds two of them alike. */
public final class SqlExternalIdentities implements ExternalIdentities {
    private static final String SELECT =
            "select person, provider, issuer, subject, linked_at, used_at from external_identity";

    private final JpaUnitOfWork unitOfWork;

    /** The identities in this store. */
    public SqlExternalIdentities(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Optional<LinkedIdentity> find(IdentityKey key) {
        Sql query = Sql.of(SELECT + " where id = ?", key.digest().bytes());
        return unitOfWork.sql(connection -> query.find(connection, SqlExternalIdentities::read));
    }

    @Override
    public List<LinkedIdentity> list(PersonId person) {
        Sql query = Sql.of(SELECT + " where person = ? order by linked_at, id", person.value());
        return unitOfWork.sql(connection -> query.list(connection, SqlExternalIdentities::read));
    }

    @Override
    public void add(LinkedIdentity identity) {
        unitOfWork.unique(
                "identity",
                Sql.of(
                        "insert into external_identity (id, person, provider, issuer, subject, linked_at, used_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?)",
                        identity.key().digest().bytes(),
                        identity.person().value(),
                        identity.provider().value(),
                        identity.key().issuer(),
                        identity.key().subject(),
                        identity.linkedAt(),
                        identity.usedAt()));
    }

    @Override
    public void touch(IdentityKey key, Instant usedAt) {
        unitOfWork.inside(Sql.of(
                "update external_identity set used_at = ? where id = ? and used_at < ?",
                usedAt,
                key.digest().bytes(),
                usedAt)::update);
    }

    @Override
    public boolean remove(PersonId person, IdentityKey key) {
        Sql delete = Sql.of(
                "delete from external_identity where id = ? and person = ?",
                key.digest().bytes(),
                person.value());
        return unitOfWork.inside(delete::update) == 1;
    }

    private static LinkedIdentity read(Row row) throws SQLException {
        return new LinkedIdentity(
                new IdentityKey(row.text("issuer"), row.text("subject")),
                new PersonId(row.number("person")),
                new ProviderId(row.text("provider")),
                row.instant("linked_at"),
                row.instant("used_at"));
    }
}
