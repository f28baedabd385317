package org.appticket.adapters.persistence.sla;

import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.port.sla.SlaEpochs;
import org.appticket.domain.id.Epoch;

/** The epoch in the only row of a table, which whoever raises it locks. */
public final class SqlSlaEpochs implements SlaEpochs {
    private final JpaUnitOfWork unitOfWork;

    /** The epoch of this store. */
    public SqlSlaEpochs(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Epoch current() {
        Sql query = Sql.of("select epoch from sla_epoch");
        return unitOfWork
                .sql(connection -> query.find(connection, row -> new Epoch(row.number("epoch"))))
                .orElseThrow(() -> new IllegalStateException("no epoch"));
    }

    @Override
    public Epoch raise() {
        Sql update = Sql.of("update sla_epoch set epoch = epoch + 1");
        unitOfWork.inside(update::update);
        return current();
    }
}
