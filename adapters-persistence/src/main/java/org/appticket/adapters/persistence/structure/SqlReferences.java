package org.appticket.adapters.persistence.structure;

import java.util.Optional;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.port.References;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;

/** What tickets may refer to, each answered by a look at a primary key. */
public final class SqlReferences implements References {
    private final JpaUnitOfWork unitOfWork;

    /** The references in this store. */
    public SqlReferences(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public boolean isActive(PersonId person) {
        return holds(Sql.of("select 1 from person where id = ? and active = ?", person.value(), true));
    }

    @Override
    public boolean isActiveStaff(PersonId person) {
        return holds(Sql.of("select 1 from person where id = ? and active = ?", person.value(), true)
                .add("and (roles like '%AGENT%' or roles like '%MANAGER%')"));
    }

    @Override
    public boolean isActive(TeamId team) {
        return holds(Sql.of("select 1 from team where id = ? and active = ?", team.value(), true));
    }

    @Override
    public boolean isActive(CategoryId category) {
        return holds(Sql.of("select 1 from category where id = ? and active = ?", category.value(), true));
    }

    @Override
    public Optional<TeamId> findQueue(CategoryId category) {
        Sql query = Sql.of(
                        "select e.id, 0 as distance from category c join team e on e.id = c.team"
                                + " where c.id = ? and e.active = ?",
                        category.value(),
                        true)
                .add(
                        "union all select e.id, p.distance from category_path p join category c on c.id = p.ancestor"
                                + " join team e on e.id = c.team where p.descendant = ? and e.active = ?",
                        category.value(),
                        true)
                .add("order by distance limit 1");
        return unitOfWork.sql(connection -> query.find(connection, row -> new TeamId(row.number("id"))));
    }

    private boolean holds(Sql query) {
        return unitOfWork.sql(connection -> query.find(connection, row -> true)).isPresent();
    }
}
