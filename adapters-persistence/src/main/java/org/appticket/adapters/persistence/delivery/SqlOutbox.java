package org.appticket.adapters.persistence.delivery;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appticket.adapters.persistence.sql.Cursors;
import org.appticket.adapters.persistence.sql.Listing;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.delivery.Outbox;
import org.appticket.application.view.delivery.DeliveryRecord;
import org.appticket.domain.delivery.ChannelHealth;
import org.appticket.domain.delivery.Delivery;
import org.appticket.domain.delivery.DeliveryState;
import org.appticket.domain.delivery.LaneHealth;
import org.appticket.domain.delivery.Trouble;
import org.appticket.domain.id.DeliveryId;
import org.appticket.domain.notification.Channel;

/** The outbox in the table {@code delivery}, beside the tickets and people that it is about. */
public final class SqlOutbox implements Outbox {
    private static final String SHOWN = "d.*, p.name as person_name, w.name as webhook_name, t.name as team_name";
    private static final String FROM = "from delivery d"
            + " left join person p on p.id = d.addressee and d.channel not in ('WEBHOOK', 'TEAM')"
            + " left join webhook w on w.id = d.addressee and d.channel = 'WEBHOOK'"
            + " left join team t on t.id = d.addressee and d.channel = 'TEAM' where";

    private final JpaUnitOfWork unitOfWork;

    /** The outbox in this store. */
    public SqlOutbox(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void add(List<Delivery> deliveries) {
        unitOfWork.inside(connection -> {
            Sql.insert(
                    connection,
                    "delivery",
                    MessageColumns.NAMES,
                    deliveries.stream().map(MessageColumns::row).toList());
            return deliveries;
        });
    }

    @Override
    public Page<DeliveryRecord> list(Set<DeliveryState> states, PageRequest page) {
        Set<DeliveryState> wanted = states.isEmpty() ? Set.of(DeliveryState.values()) : states;
        Listing<DeliveryRecord> listing = new Listing<>(
                SHOWN,
                Sql.of(FROM).addIn("d.state", wanted),
                page.after()
                        .map(cursor -> Sql.of(
                                "and d.id < ?", Cursors.numbers(cursor, 1).get(0))),
                "order by d.id desc",
                found -> found,
                SqlOutbox::record,
                kept -> Cursors.of(kept.id().value()));
        return unitOfWork.inside(connection -> listing.page(connection, page));
    }

    @Override
    public Optional<DeliveryRecord> find(DeliveryId id) {
        Sql query = Sql.of("select " + SHOWN).add(FROM + " d.id = ?", id.value());
        return unitOfWork.inside(connection -> query.find(connection, SqlOutbox::record));
    }

    @Override
    public boolean revive(DeliveryId id, Instant now) {
        Sql revival = Sql.of("update delivery set state = ?, due_at = ?, together = ?, letter = null,")
                .add("attempts = 0, trouble = null, settled_at = null where id = ? and state = ?")
                .bind(DeliveryState.WAITING, now, false, id.value(), DeliveryState.DEAD);
        return unitOfWork.inside(connection -> {
            boolean revived = revival.update(connection) > 0;
            if (revived) {
                // A lane that only rests, held by nobody.
                Sql.of("update delivery_lane set lease_until = 0 where holder is null and addressee =")
                        .add("(select d.addressee from delivery d where d.id = ?) and channel =", id.value())
                        .add("(select d.channel from delivery d where d.id = ?)", id.value())
                        .update(connection);
            }
            return revived;
        });
    }

    @Override
    public ChannelHealth health(Channel channel) {
        return unitOfWork.inside(connection -> {
            List<String> channels = LaneColumns.channels(Optional.of(channel));
            Map<DeliveryState, Long> counts = new EnumMap<>(DeliveryState.class);
            Sql.of("select state, count(*) as deliveries from delivery where")
                    .addIn("state", List.of(DeliveryState.WAITING, DeliveryState.DEAD))
                    .add("and")
                    .addIn("channel", channels)
                    .add("group by state")
                    .list(
                            connection,
                            row -> counts.put(row.choice("state", DeliveryState.class), row.number("deliveries")));
            return ChannelHealth.of(
                    counts.getOrDefault(DeliveryState.WAITING, 0L),
                    counts.getOrDefault(DeliveryState.DEAD, 0L),
                    latest(connection, channels));
        });
    }

    private static LaneHealth latest(Connection connection, List<String> channels) throws SQLException {
        Optional<Instant> succeeded = Sql.of("select max(succeeded_at) as at from delivery_lane")
                .add("where")
                .addIn("channel", channels)
                .find(connection, row -> row.instantIfAny("at"))
                .orElseThrow();
        return Sql.of("select failed_at, trouble from delivery_lane where failed_at is not null and")
                .addIn("channel", channels)
                .add("order by failed_at desc limit 1")
                .find(
                        connection,
                        row -> new LaneHealth(
                                succeeded,
                                row.instantIfAny("failed_at"),
                                row.choiceIfAny("trouble", Trouble.class),
                                Optional.empty()))
                .orElse(new LaneHealth(succeeded, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Override
    public int forget(Instant sentBefore, Instant deadBefore) {
        return forget(DeliveryState.SENT, sentBefore) + forget(DeliveryState.DEAD, deadBefore);
    }

    private int forget(DeliveryState state, Instant before) {
        return unitOfWork.inside(
                Sql.of("delete from delivery where state = ? and settled_at < ?", state, before)::update);
    }

    private static DeliveryRecord record(Row row) throws SQLException {
        Optional<String> webhook = row.textIfAny("webhook_name");
        Optional<String> team = row.textIfAny("team_name");
        return new DeliveryRecord(
                new DeliveryId(row.number("id")),
                LaneColumns.read(row),
                row.textIfAny("person_name").or(() -> webhook).or(() -> team).orElse(""),
                row.choice("state", DeliveryState.class),
                Math.toIntExact(row.number("attempts")),
                row.choiceIfAny("trouble", Trouble.class),
                row.instant("happened_at"),
                row.instant("due_at"),
                row.instantIfAny("settled_at"));
    }
}
