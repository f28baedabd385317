package org.appticket.adapters.persistence.relation;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.appticket.adapters.persistence.sql.Listing;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.relation.Memberships;
import org.appticket.application.view.PersonName;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;
import org.appticket.domain.people.Scope;

/** Memberships in a table, which also the look at a session or a token joins. */
public final class SqlMemberships implements Memberships {
    private final JpaUnitOfWork unitOfWork;

    /** The memberships in this store. */
    public SqlMemberships(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    /** The lock on the person lets nobody else in between. */
    @Override
    public boolean add(TeamId team, PersonId person) {
        boolean wasMember = deleted("team_member", team, person);
        deleted("team_departure", team, person);
        unitOfWork.inside(
                Sql.of("insert into team_member (team, person) values (?, ?)", team.value(), person.value())::update);
        return !wasMember;
    }

    @Override
    public boolean remove(TeamId team, PersonId person) {
        boolean wasMember = deleted("team_member", team, person);
        if (wasMember) {
            deleted("team_departure", team, person);
            Sql departure =
                    Sql.of("insert into team_departure (team, person) values (?, ?)", team.value(), person.value());
            unitOfWork.inside(departure::update);
        }
        return wasMember;
    }

    private boolean deleted(String table, TeamId team, PersonId person) {
        Sql delete = Sql.of("delete from " + table + " where team = ? and person = ?", team.value(), person.value());
        return unitOfWork.inside(delete::update) > 0;
    }

    @Override
    public Page<PersonName> list(TeamId team, PageRequest page) {
        Listing<PersonName> listing = Listing.byNumber(
                "p.id, p.name",
                Sql.of("from team_member m join person p on p.id = m.person where m.team = ?", team.value())
                        .add("and p.active = ? and (p.roles like '%AGENT%' or p.roles like '%MANAGER%')", true),
                "p.id",
                page,
                row -> new PersonName(new PersonId(row.number("id")), row.text("name")),
                member -> member.id().value());
        return unitOfWork.sql(connection -> listing.page(connection, page));
    }

    @Override
    public List<Actor> listActors(Set<PersonId> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        Sql query = Sql.of(
                        "select p.id, p.roles, m.team from person p left join team_member m on m.person = p.id where")
                .addIn("p.id", people.stream().map(PersonId::value).toList())
                .add("and p.active = ?", true);
        Map<PersonId, Rights> found = new LinkedHashMap<>();
        unitOfWork
                .sql(connection -> query.list(connection, Rights::of))
                .forEach(rights -> found.merge(rights.person(), rights, Rights::and));
        return found.values().stream().map(Rights::actor).toList();
    }

    /** One row: a person, perhaps with one of their teams. */
    private record Rights(PersonId person, Set<Role> roles, Set<TeamId> teams) {
        static Rights of(Row row) throws SQLException {
            Set<Role> roles = Arrays.stream(row.text("roles").split(","))
                    .map(Role::valueOf)
                    .collect(Collectors.toSet());
            return new Rights(
                    new PersonId(row.number("id")),
                    roles,
                    row.numberIfAny("team").map(TeamId::new).map(Set::of).orElse(Set.of()));
        }

        Rights and(Rights other) {
            Set<TeamId> all = new HashSet<>(teams);
            all.addAll(other.teams);
            return new Rights(person, roles, all);
        }

        Actor actor() {
            return new Actor(person, roles, teams, Set.of(Scope.values()));
        }
    }
}
