package org.appticket.adapters.persistence.push;

import java.sql.SQLException;
import java.util.List;
import org.appticket.adapters.persistence.connection.Failure;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.port.push.PushSubscriptions;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.push.PushId;
import org.appticket.domain.push.PushSubscription;
import org.appticket.domain.push.PushTarget;

/** Browsers in a table, each of which has one row at most. */
public final class SqlPushSubscriptions implements PushSubscriptions {
    private static final String COLUMNS = "id, person, session_id, device, endpoint, p256dh, auth, created_at, letter";

    private final JpaUnitOfWork unitOfWork;

    /** The browsers in this store. */
    public SqlPushSubscriptions(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public List<Kept> list(PersonId person) {
        Sql query = Sql.of(
                "select " + COLUMNS + " from push_subscription where person = ? order by created_at, id",
                person.value());
        return unitOfWork.sql(connection -> query.list(connection, SqlPushSubscriptions::read));
    }

    @Override
    public void put(PushSubscription subscription) {
        PushTarget target = subscription.target();
        byte[] digest = Digest.ofText(target.endpoint()).bytes();
        Sql delete = Sql.of("delete from push_subscription where endpoint_digest = ?", digest);
        Sql insert = Sql.of(
                "insert into push_subscription (id, person, session_id, device, endpoint_digest, endpoint, p256dh, auth,"
                        + " created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                subscription.id().value(),
                subscription.person().value(),
                subscription.session().map(Digest::bytes).orElse(null),
                subscription.device(),
                digest,
                target.endpoint(),
                target.p256dh(),
                target.auth(),
                subscription.createdAt());
        unitOfWork.inside(connection -> {
            delete.update(connection);
            try {
                return insert.update(connection);
            } catch (SQLException failure) {
                // Two who add the same browser at once cannot both; who lost does its work again.
                throw Failure.lostRaceIfTaken(failure);
            }
        });
    }

    @Override
    public void note(PushId id, Digest letter) {
        unitOfWork.inside(
                Sql.of("update push_subscription set letter = ? where id = ?", letter.bytes(), id.value())::update);
    }

    @Override
    public boolean remove(PersonId person, PushId id) {
        Sql delete = Sql.of("delete from push_subscription where id = ? and person = ?", id.value(), person.value());
        return unitOfWork.inside(delete::update) == 1;
    }

    private static Kept read(Row row) throws SQLException {
        PushSubscription subscription = new PushSubscription(
                new PushId(row.number("id")),
                new PersonId(row.number("person")),
                row.bytesIfAny("session_id").map(Digest::of),
                row.text("device"),
                new PushTarget(row.text("endpoint"), row.text("p256dh"), row.text("auth")),
                row.instant("created_at"));
        return new Kept(subscription, row.bytesIfAny("letter").map(Digest::of));
    }
}
