package org.appticket.adapters.persistence.people;

import java.util.Optional;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.port.access.Passwords;
import org.appticket.domain.access.PasswordHash;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Login;

/** Hashes of passwords in a column of people's rows that nothing else reads. */
public final class SqlPasswords implements Passwords {
    private final JpaUnitOfWork unitOfWork;

    /** The passwords in this store. */
    public SqlPasswords(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Optional<Account> find(Login login) {
        Sql query = Sql.of(
                "select " + PersonColumns.SELECTED + ", p.password_hash from person p where p.login_digest = ?",
                PersonColumns.key(login));
        return unitOfWork.sql(connection -> query.find(
                connection,
                row -> new Account(
                        PersonColumns.read(row), row.textIfAny("password_hash").map(PasswordHash::new))));
    }

    @Override
    public Optional<PasswordHash> find(PersonId person) {
        Sql query = Sql.of("select password_hash from person where id = ?", person.value());
        return unitOfWork
                .sql(connection -> query.find(connection, row -> row.textIfAny("password_hash")))
                .flatMap(hash -> hash.map(PasswordHash::new));
    }

    @Override
    public void save(PersonId person, PasswordHash hash) {
        unitOfWork.inside(
                Sql.of("update person set password_hash = ? where id = ?", hash.phc(), person.value())::update);
    }
}
