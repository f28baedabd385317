package org.appticket.adapters.persistence.people;

import java.time.Instant;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.port.access.SetupCodes;
import org.appticket.domain.history.Digest;

/** One-time codes in a table; who deletes a row has the code. */
public final class SqlSetupCodes implements SetupCodes {
    private final JpaUnitOfWork unitOfWork;

    /** The codes in this store. */
    public SqlSetupCodes(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void add(Digest code, Instant validUntil) {
        unitOfWork.inside(
                Sql.of("insert into setup_code (code, valid_until) values (?, ?)", code.bytes(), validUntil)::update);
    }

    @Override
    public boolean contains(Digest code, Instant now) {
        Sql query = Sql.of("select 1 from setup_code where code = ? and valid_until > ?", code.bytes(), now);
        return unitOfWork.sql(connection -> query.find(connection, row -> true)).isPresent();
    }

    @Override
    public boolean take(Digest code, Instant now) {
        Sql delete = Sql.of("delete from setup_code where code = ? and valid_until > ?", code.bytes(), now);
        return unitOfWork.inside(delete::update) == 1;
    }

    @Override
    public void removeAll() {
        unitOfWork.inside(Sql.of("delete from setup_code")::update);
    }
}
