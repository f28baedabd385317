package org.appticket.adapters.persistence.webhook;

import java.util.Optional;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.port.webhook.HookProgress;
import org.appticket.domain.event.FeedPosition;

/** The only row of the table {@code webhook_progress}; who holds it has it locked. */
public final class SqlHookProgress implements HookProgress {
    private static final String QUERY = "select position from webhook_progress where id = 1";

    private final JpaUnitOfWork unitOfWork;

    /** The progress in this store. */
    public SqlHookProgress(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public FeedPosition get() {
        return unitOfWork
                .sql(connection -> Sql.of(QUERY).find(connection, row -> new FeedPosition(row.number("position"))))
                .orElseThrow(() -> new IllegalStateException("no progress of webhooks"));
    }

    @Override
    public Optional<FeedPosition> hold() {
        return unitOfWork.inside(connection -> Sql.of(QUERY + " for update skip locked")
                .find(connection, row -> new FeedPosition(row.number("position"))));
    }

    @Override
    public void save(FeedPosition to) {
        unitOfWork.inside(Sql.of("update webhook_progress set position = ? where id = 1", to.value())::update);
    }
}
