package org.appticket.adapters.persistence.identity;

import java.time.Instant;
import java.util.Optional;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.port.identity.Handshakes;
import org.appticket.domain.history.Digest;
import org.appticket.domain.identity.Handshake;
import org.appticket.domain.identity.ProviderId;
import org.appticket.domain.identity.ReturnPath;

/** Handshakes in a table that all nodes share; who deletes a row has it. */
public final class SqlHandshakes implements Handshakes {
    private final JpaUnitOfWork unitOfWork;

    /** The handshakes in this store. */
    public SqlHandshakes(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void add(Handshake handshake) {
        unitOfWork.inside(Sql.of(
                "insert into handshake (state, provider, return_to, linking_session, valid_until)"
                        + " values (?, ?, ?, ?, ?)",
                handshake.state().bytes(),
                handshake.provider().value(),
                handshake.returnTo().value(),
                handshake.session().map(Digest::bytes).orElse(null),
                handshake.validUntil())::update);
    }

    @Override
    public Optional<Handshake> take(Digest state, Instant now) {
        Sql query = Sql.of(
                "select provider, return_to, linking_session, valid_until from handshake where state = ?"
                        + " and valid_until > ?",
                state.bytes(),
                now);
        Optional<Handshake> found = unitOfWork.sql(connection -> query.find(
                connection,
                row -> new Handshake(
                        state,
                        new ProviderId(row.text("provider")),
                        new ReturnPath(row.text("return_to")),
                        row.bytesIfAny("linking_session").map(Digest::of),
                        row.instant("valid_until"))));
        int deleted = unitOfWork.inside(Sql.of("delete from handshake where state = ?", state.bytes())::update);
        return found.filter(handshake -> deleted == 1);
    }

    @Override
    public int removeOlderThan(Instant now) {
        return unitOfWork.inside(Sql.of("delete from handshake where valid_until <= ?", now)::update);
    }
}
