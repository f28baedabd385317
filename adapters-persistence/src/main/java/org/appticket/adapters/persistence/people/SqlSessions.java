package org.appticket.adapters.persistence.people;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.port.access.Sessions;
import org.appticket.domain.access.Arrival;
import org.appticket.domain.access.Arrival.Origin;
import org.appticket.domain.access.Session;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Person;

/** Sessions in a table that all nodes look at with every request. */
public final class SqlSessions implements Sessions {
    private static final String SECURED =
            "(exists (select 1 from totp_secret f where f.person = p.id and f.active is not null)"
                    + " or exists (select 1 from passkey k where k.owner = p.id)) as secured, ";

    private final JpaUnitOfWork unitOfWork;

    /** The sessions in this store. */
    public SqlSessions(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Optional<Owned> find(Digest id) {
        return list(Set.of(id)).stream().findFirst();
    }

    @Override
    public List<Owned> list(Set<Digest> ids) {
        Sql query = Sql.of("select s.id, s.origin, s.address, s.agent, s.started_at, s.used_at, " + SECURED
                        + PersonColumns.SELECTED + ", " + PersonColumns.TEAM
                        + " from sign_in s join person p on p.id = s.person " + PersonColumns.TEAMS + " where")
                .addIn("s.id", ids.stream().map(Digest::bytes).toList());
        return unitOfWork.sql(connection ->
                PersonColumns.listWithTeams(connection, query, row -> Digest.of(row.bytes("id")), row -> {
                    Session session = session(Digest.of(row.bytes("id")), row);
                    Person person = PersonColumns.read(row);
                    boolean secured = row.flag("secured");
                    return teams -> new Owned(session, person, teams, secured);
                }));
    }

    @Override
    public List<Session> list(PersonId person) {
        Sql query = Sql.of(
                "select s.id, s.person as person_id, s.origin, s.address, s.agent, s.started_at, s.used_at"
                        + " from sign_in s where s.person = ? order by s.started_at desc",
                person.value());
        return unitOfWork.sql(connection -> query.list(connection, row -> session(Digest.of(row.bytes("id")), row)));
    }

    @Override
    public void add(Session session) {
        unitOfWork.inside(Sql.of(
                "insert into sign_in (id, person, origin, address, agent, started_at, used_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                session.id().bytes(),
                session.person().value(),
                session.arrival().origin().name(),
                session.arrival().address(),
                session.arrival().agent(),
                session.startedAt(),
                session.usedAt())::update);
    }

    @Override
    public void touch(Digest id, Instant usedAt) {
        unitOfWork.inside(Sql.of(
                "update sign_in set used_at = ? where id = ? and used_at < ?", usedAt, id.bytes(), usedAt)::update);
    }

    @Override
    public void remove(Digest id) {
        unitOfWork.inside(Sql.of("delete from push_subscription where session_id = ?", id.bytes())::update);
        unitOfWork.inside(Sql.of("delete from sign_in where id = ?", id.bytes())::update);
    }

    @Override
    public void removeAllOf(PersonId person) {
        unitOfWork.inside(Sql.of("delete from push_subscription where person = ?", person.value())::update);
        unitOfWork.inside(Sql.of("delete from sign_in where person = ?", person.value())::update);
    }

    @Override
    public int removeOlderThan(Instant usedBefore, Instant startedBefore) {
        return unitOfWork.inside(
                Sql.of("delete from sign_in where used_at < ? or started_at < ?", usedBefore, startedBefore)::update);
    }

    private static Session session(Digest id, Row row) throws SQLException {
        return new Session(
                id,
                new PersonId(row.number("person_id")),
                new Arrival(Origin.valueOf(row.text("origin")), row.text("address"), row.text("agent")),
                row.instant("started_at"),
                row.instant("used_at"));
    }
}
