package org.appticket.adapters.persistence.throttle;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.appticket.adapters.persistence.connection.Failure;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.port.throttle.FamiliarPlaces;
import org.appticket.domain.history.Digest;

/** Places in rows, one for each account and place. */
public final class SqlFamiliarPlaces implements FamiliarPlaces {
    private final JpaUnitOfWork unitOfWork;

    /** The places in this store. */
    public SqlFamiliarPlaces(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public boolean contains(Digest account, Digest place, Instant since) {
        Sql query = Sql.of(
                "select 1 from familiar_place where account = ? and place = ? and used_at >= ?",
                account.bytes(),
                place.bytes(),
                since);
        return unitOfWork
                .inside(connection -> query.find(connection, row -> true))
                .isPresent();
    }

    @Override
    public void save(Digest account, Digest place, Instant now) {
        unitOfWork.inside(connection -> {
            int updated = Sql.of(
                            "update familiar_place set used_at = ? where account = ? and place = ?",
                            now,
                            account.bytes(),
                            place.bytes())
                    .update(connection);
            return updated == 1 || inserted(connection, account, place, now);
        });
    }

    @Override
    public int removeOlderThan(Instant before) {
        return unitOfWork.inside(Sql.of("delete from familiar_place where used_at < ?", before)::update);
    }

    private static boolean inserted(Connection connection, Digest account, Digest place, Instant now)
            throws SQLException {
        try {
            Sql insert = Sql.of(
                    "insert into familiar_place (account, place, used_at) values (?, ?, ?)",
                    account.bytes(),
                    place.bytes(),
                    now);
            return insert.update(connection) == 1;
        } catch (SQLException failure) {
            throw Failure.lostRaceIfTaken(failure);
        }
    }
}
