package org.appticket.adapters.persistence.factor;

import java.time.Instant;
import java.util.Optional;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.port.factor.PasskeyChallenges;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.PersonId;

/** Challenges in a table; who deletes a row may answer it. */
public final class SqlPasskeyChallenges implements PasskeyChallenges {
    private final JpaUnitOfWork unitOfWork;

    /** The challenges in this store. */
    public SqlPasskeyChallenges(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void add(Digest challenge, Optional<PersonId> person, Instant validUntil) {
        unitOfWork.inside(Sql.of(
                "insert into passkey_challenge (digest, person, valid_until) values (?, ?, ?)",
                challenge.bytes(),
                person.map(PersonId::value).orElse(null),
                validUntil)::update);
    }

    @Override
    public boolean take(Digest challenge, Optional<PersonId> person, Instant now) {
        Sql delete =
                Sql.of("delete from passkey_challenge where digest = ? and valid_until > ?", challenge.bytes(), now);
        person.ifPresentOrElse(
                known -> delete.add("and person = ?", known.value()), () -> delete.add("and person is null"));
        return unitOfWork.inside(delete::update) == 1;
    }

    @Override
    public int removeDead(Instant now) {
        return unitOfWork.inside(Sql.of("delete from passkey_challenge where valid_until <= ?", now)::update);
    }
}
