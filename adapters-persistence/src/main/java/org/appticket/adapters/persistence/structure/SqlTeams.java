package org.appticket.adapters.persistence.structure;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.appticket.adapters.persistence.sql.KeyDigest;
import org.appticket.adapters.persistence.sql.Listing;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.Teams;
import org.appticket.domain.NotFound;
import org.appticket.domain.Stale;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.Version;
import org.appticket.domain.people.EmailAddress;
import org.appticket.domain.structure.Team;
import org.jspecify.annotations.Nullable;

/** Teams in a table whose rows are locked by those who decide about them. */
public final class SqlTeams implements Teams {
    private static final String COLUMNS = "id, version, name, email, manager, calendar, active";

    private final JpaUnitOfWork unitOfWork;

    /** The teams in this store. */
    public SqlTeams(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Team add(Team team) {
        Team saved = team.saved();
        Sql insert = Sql.of("insert into team (id, version, name, name_digest, email, manager, calendar, active)")
                .add(
                        "values (?, ?, ?, ?, ?, ?, ?, ?)",
                        saved.id().value(),
                        saved.version().value())
                .bind(columns(saved));
        unitOfWork.unique("name", insert);
        return saved;
    }

    @Override
    public Team get(TeamId id) {
        Sql query = Sql.of("select " + COLUMNS + " from team where id = ? for update", id.value());
        return unitOfWork
                .inside(connection -> query.find(connection, SqlTeams::read))
                .orElseThrow(NotFound::new);
    }

    @Override
    public Team save(Team team) {
        Sql update = Sql.of("update team set version = version + 1, name = ?, name_digest = ?,")
                .add("email = ?, manager = ?, calendar = ?, active = ? where id = ? and version = ?")
                .bind(columns(team))
                .bind(team.id().value(), team.version().value());
        if (unitOfWork.unique("name", update) == 0) {
            throw new Stale(find(team.id()).orElseThrow(NotFound::new).version());
        }
        return team.saved();
    }

    @Override
    public Optional<Team> find(TeamId id) {
        Sql query = Sql.of("select " + COLUMNS + " from team where id = ?", id.value());
        return unitOfWork.sql(connection -> query.find(connection, SqlTeams::read));
    }

    @Override
    public Page<Team> list(PageRequest page) {
        Listing<Team> listing = Listing.byNumber(
                COLUMNS,
                Sql.of("from team where 1 = 1"),
                "id",
                page,
                SqlTeams::read,
                team -> team.id().value());
        return unitOfWork.sql(connection -> listing.page(connection, page));
    }

    @Override
    public Set<PersonId> listManagers(Set<TeamId> teams) {
        if (teams.isEmpty()) {
            return Set.of();
        }
        Sql query = Sql.of("select distinct manager from team where manager is not null and active = ? and", true)
                .addIn("id", teams.stream().map(TeamId::value).toList());
        return unitOfWork.sql(
                connection -> Set.copyOf(query.list(connection, row -> new PersonId(row.number("manager")))));
    }

    private static @Nullable Object[] columns(Team team) {
        return new @Nullable Object[] {
            team.name(),
            KeyDigest.ofName(0, team.name()),
            team.email().map(EmailAddress::value).orElse(null),
            team.manager().map(PersonId::value).orElse(null),
            team.calendar().map(CalendarId::value).orElse(null),
            team.active()
        };
    }

    private static Team read(Row row) throws SQLException {
        return new Team(
                new TeamId(row.number("id")),
                row.text("name"),
                row.textIfAny("email").map(EmailAddress::new),
                row.numberIfAny("manager").map(PersonId::new),
                row.numberIfAny("calendar").map(CalendarId::new),
                row.flag("active"),
                new Version(row.number("version")));
    }
}
