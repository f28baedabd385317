package org.appticket.adapters.persistence.inbound;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.appticket.adapters.persistence.connection.Failure;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.port.inbound.MailboxMarks;
import org.appticket.domain.delivery.Holder;
import org.appticket.domain.inbound.MailboxName;
import org.appticket.domain.inbound.MailboxPosition;

/** The table {@code mailbox}, whose rows are locked for a moment only: who reads a mailbox holds a lease and no lock. */
public final class SqlMailboxMarks implements MailboxMarks {
    private final JpaUnitOfWork unitOfWork;

    /** The marks in this store. */
    public SqlMailboxMarks(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Optional<Hold> take(MailboxName mailbox, Holder holder, Instant now, Instant until) {
        return unitOfWork.inside(connection -> {
            begin(connection, mailbox);
            Optional<Hold> hold = Sql.of("select * from mailbox where name = ? and lease_until <= ?")
                    .bind(mailbox.value(), now)
                    .add("for update skip locked")
                    .find(connection, SqlMailboxMarks::next);
            if (hold.isPresent()) {
                Sql.of("update mailbox set holder = ?, lease_until = ?, fence = ? where name = ?")
                        .bind(holder.name(), until, hold.get().fence(), mailbox.value())
                        .update(connection);
            }
            return hold;
        });
    }

    /** Two who begin at once cannot both; who lost does its work again. */
    private static void begin(Connection connection, MailboxName mailbox) throws SQLException {
        if (Sql.of("select 1 from mailbox where name = ?", mailbox.value())
                .find(connection, row -> true)
                .isPresent()) {
            return;
        }
        try {
            Sql.of("insert into mailbox (name, lease_until, fence) values (?, 0, 0)", mailbox.value())
                    .update(connection);
        } catch (SQLException failure) {
            throw Failure.lostRaceIfTaken(failure);
        }
    }

    @Override
    public boolean advance(Hold hold, MailboxPosition position, Instant until) {
        Sql advance = Sql.of(
                        "update mailbox set validity = ?, last_taken = ?, lease_until = ? where name = ? and fence = ?")
                .bind(position.validity(), position.last(), until)
                .bind(hold.mailbox().value(), hold.fence());
        return unitOfWork.inside(advance::update) > 0;
    }

    @Override
    public boolean prolong(Hold hold, Instant until) {
        Sql prolong = Sql.of("update mailbox set lease_until = ? where name = ? and fence = ?")
                .bind(until, hold.mailbox().value(), hold.fence());
        return unitOfWork.inside(prolong::update) > 0;
    }

    @Override
    public void release(Hold hold, Instant now) {
        Sql release = Sql.of("update mailbox set holder = null, lease_until = ? where name = ? and fence = ?")
                .bind(now, hold.mailbox().value(), hold.fence());
        unitOfWork.inside(release::update);
    }

    private static Hold next(Row row) throws SQLException {
        Optional<Long> validity = row.numberIfAny("validity");
        Optional<Long> last = row.numberIfAny("last_taken");
        return new Hold(
                new MailboxName(row.text("name")),
                row.number("fence") + 1,
                validity.flatMap(known -> last.map(number -> new MailboxPosition(known, number))));
    }
}
