package org.appticket.adapters.persistence.structure;

import java.sql.SQLException;
import java.util.Optional;
import org.appticket.adapters.persistence.sql.KeyDigest;
import org.appticket.adapters.persistence.sql.Listing;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.Teams;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.structure.Team;

/** Teams in a table. */
public final class SqlTeams implements Teams {
    private final JpaUnitOfWork unitOfWork;

    /** The teams in this store. */
    public SqlTeams(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void add(Team team) {
        Sql insert = Sql.of(
                "insert into team (id, version, name, name_digest) values (?, 1, ?, ?)",
                team.id().value(),
                team.name(),
                KeyDigest.ofName(0, team.name()));
        unitOfWork.unique("name", insert);
    }

    @Override
    public Optional<Team> find(TeamId id) {
        Sql query = Sql.of("select id, name from team where id = ?", id.value());
        return unitOfWork.sql(connection -> query.find(connection, SqlTeams::read));
    }

    @Override
    public Page<Team> list(PageRequest page) {
        Listing<Team> listing = Listing.byNumber(
                "id, name",
                Sql.of("from team where 1 = 1"),
                "id",
                page,
                SqlTeams::read,
                team -> team.id().value());
        return unitOfWork.sql(connection -> listing.page(connection, page));
    }

    private static Team read(Row row) throws SQLException {
        return new Team(new TeamId(row.number("id")), row.text("name"));
    }
}
