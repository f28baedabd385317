package org.appticket.adapters.persistence.structure;

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
    public boolean exists(TeamId team) {
        return holds(Sql.of("select 1 from team where id = ?", team.value()));
    }

    @Override
    public boolean exists(CategoryId category) {
        return holds(Sql.of("select 1 from category where id = ?", category.value()));
    }

    private boolean holds(Sql query) {
        return unitOfWork.sql(connection -> query.find(connection, row -> true)).isPresent();
    }
}
