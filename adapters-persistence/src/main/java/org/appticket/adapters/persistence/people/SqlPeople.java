package org.appticket.adapters.persistence.people;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.port.access.People;
import org.appticket.domain.NotFound;
import org.appticket.domain.Stale;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.Version;
import org.appticket.domain.people.EmailAddress;
import org.appticket.domain.people.Login;
import org.appticket.domain.people.Person;

/** People in a table whose rows are locked by those who decide about them. */
public final class SqlPeople implements People {
    private static final String SELECT = "select " + PersonColumns.SELECTED + " from person p where";
    private static final String INSERT = "insert into person (id, version, login, login_digest, "
            + String.join(", ", PersonColumns.WRITTEN)
            + ") values "
            + Sql.marks(4 + PersonColumns.WRITTEN.size());
    private static final String UPDATE = "update person set version = version + 1, "
            + PersonColumns.WRITTEN.stream().map(column -> column + " = ?").collect(Collectors.joining(", "));

    private final JpaUnitOfWork unitOfWork;

    /** The people in this store. */
    public SqlPeople(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Person get(PersonId id) {
        Sql query = Sql.of(SELECT + " p.id = ? for update", id.value());
        return unitOfWork
                .inside(connection -> query.find(connection, PersonColumns::read))
                .orElseThrow(NotFound::new);
    }

    @Override
    public Optional<Person> find(PersonId id) {
        Sql query = Sql.of(SELECT + " p.id = ?", id.value());
        return unitOfWork.sql(connection -> query.find(connection, PersonColumns::read));
    }

    @Override
    public Optional<Person> find(Login login) {
        Sql query = Sql.of(SELECT + " p.login_digest = ?", PersonColumns.key(login));
        return unitOfWork.sql(connection -> query.find(connection, PersonColumns::read));
    }

    @Override
    public List<Person> list(EmailAddress address) {
        Sql query = Sql.of(SELECT + " lower(p.email) = ? order by p.id limit 10", address.key());
        return unitOfWork.sql(connection -> query.list(connection, PersonColumns::read));
    }

    @Override
    public List<Person> listAdministrators() {
        Sql gate = Sql.of("select 1 from gate where name = 'administrators' for update");
        Sql query = Sql.of(SELECT + " p.administers = ? order by p.id for update", true);
        return unitOfWork.inside(connection -> {
            gate.find(connection, row -> true);
            return query.list(connection, PersonColumns::read);
        });
    }

    @Override
    public Person add(Person person) {
        Person saved = person.saved();
        Sql insert = Sql.of(
                        INSERT,
                        saved.id().value(),
                        saved.version().value(),
                        saved.login().value(),
                        PersonColumns.key(saved.login()))
                .bind(PersonColumns.written(saved));
        unitOfWork.unique("login", insert);
        if (saved.emailVerified()) {
            keepVerified(saved);
        }
        return saved;
    }

    @Override
    public Person save(Person person) {
        Sql update = Sql.of(UPDATE, PersonColumns.written(person))
                .add(
                        "where id = ? and version = ?",
                        person.id().value(),
                        person.version().value());
        if (unitOfWork.inside(update::update) == 0) {
            throw new Stale(current(person.id()));
        }
        unitOfWork.inside(Sql.of(
                "delete from verified_email where person = ?", person.id().value())::update);
        if (person.emailVerified()) {
            keepVerified(person);
        }
        return person.saved();
    }

    private void keepVerified(Person person) {
        unitOfWork.inside(Sql.of(
                "insert into verified_email (person, address) values (?, ?)",
                person.id().value(),
                person.profile().email().orElseThrow())::update);
    }

    private Version current(PersonId id) {
        return find(id).orElseThrow(NotFound::new).version();
    }
}
