package org.appticket.adapters.persistence.delivery;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.appticket.adapters.persistence.connection.Failure;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.port.delivery.Lanes;
import org.appticket.domain.delivery.Bundling.Recent;
import org.appticket.domain.delivery.DeliveryState;
import org.appticket.domain.delivery.Lane;
import org.appticket.domain.delivery.LaneHealth;
import org.appticket.domain.delivery.Pending;
import org.appticket.domain.delivery.Trouble;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.DeliveryId;
import org.appticket.domain.notification.Channel;

/** Lanes in the table {@code delivery_lane}, whose rows are locked for a moment only: who sends holds a lease and no lock. */
public final class SqlLanes implements Lanes {
    /** Of a lane in which much is due, as many rows are looked through before the next lane. */
    private static final int LOOKED_THROUGH = 50;

    private static final String IS_LANE = "addressee = ? and channel = ?";

    private final JpaUnitOfWork unitOfWork;

    /** The lanes in this store. */
    public SqlLanes(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public List<Claim> claim(Turn turn, Instant now, Instant until, int atMost) {
        Sql due = due(turn.channel(), now, atMost * LOOKED_THROUGH);
        return unitOfWork.inside(connection -> {
            List<Claim> claims = new ArrayList<>();
            for (Lane lane : new LinkedHashSet<>(due.list(connection, LaneColumns::read))) {
                if (claims.size() < atMost) {
                    taken(connection, lane, now).ifPresent(claims::add);
                }
            }
            for (Claim claim : claims) {
                Sql.of("update delivery_lane set holder = ?, lease_until = ?, fence = ? where " + IS_LANE)
                        .bind(turn.holder().name(), until, claim.fence())
                        .bind(LaneColumns.addressee(claim.lane()), LaneColumns.channel(claim.lane()))
                        .update(connection);
            }
            return List.copyOf(claims);
        });
    }

    /** Asked of each kind of lane by itself, so that an index has them in order and nothing else is read. */
    static Sql due(Optional<Channel> goneBy, Instant now, int atMost) {
        Sql all = Sql.of("select u.addressee, u.channel from");
        String before = "(";
        for (String channel : LaneColumns.channels(goneBy)) {
            all.add(before + "(select d.addressee, d.channel, d.due_at, d.id from delivery d left join delivery_lane l")
                    .add("on l.addressee = d.addressee and l.channel = d.channel")
                    .add("where d.state = ? and d.channel = ? and d.due_at <= ?", DeliveryState.WAITING, channel, now)
                    .add("and (l.addressee is null or l.lease_until <= ?)", now)
                    .add("order by d.due_at, d.id limit ?)", atMost);
            before = "union all ";
        }
        return all.add(") u order by u.due_at, u.id limit ?", atMost);
    }

    /** Nothing if somebody else has it, or is just taking it. */
    private static Optional<Claim> taken(Connection connection, Lane lane, Instant now) throws SQLException {
        if (of(lane, "select 1 from delivery_lane where")
                .find(connection, row -> true)
                .isEmpty()) {
            begin(connection, lane);
        }
        return of(lane, "select fence from delivery_lane where")
                .add("and lease_until <= ? for update skip locked", now)
                .find(connection, row -> new Claim(lane, row.number("fence") + 1));
    }

    /** Two who begin at once cannot both; who lost does its work again. */
    private static void begin(Connection connection, Lane lane) throws SQLException {
        try {
            Sql.of("insert into delivery_lane (addressee, channel, lease_until, fence) values (?, ?, 0, 0)")
                    .bind(LaneColumns.addressee(lane), LaneColumns.channel(lane))
                    .update(connection);
        } catch (SQLException failure) {
            throw Failure.lostRaceIfTaken(failure);
        }
    }

    @Override
    public boolean renew(Claim claim, Instant until) {
        Sql renewal = of(claim, Sql.of("update delivery_lane set lease_until = ? where", until));
        return unitOfWork.inside(renewal::update) > 0;
    }

    @Override
    public void release(Claim claim, Instant rest) {
        unitOfWork.inside(
                of(claim, Sql.of("update delivery_lane set holder = null, lease_until = ? where", rest))::update);
    }

    @Override
    public List<Pending> listDue(Lane lane, Instant now, int atMost) {
        Sql query = of(lane, "select * from delivery d where")
                .add("and d.state = ? and d.due_at <= ? and not exists (", DeliveryState.WAITING, now)
                .add("select 1 from delivery e where e.addressee = d.addressee and e.channel = d.channel and"
                        + " e.state = ?")
                .add("and e.due_at > ? and e.ticket = d.ticket and e.together = ? and e.id < d.id)")
                .bind(DeliveryState.WAITING, now, false)
                .add("order by case when d.letter is null then 1 else 0 end, d.id limit ?", atMost);
        return unitOfWork.inside(connection -> query.list(connection, SqlLanes::pending));
    }

    @Override
    public Recent recent(Lane lane, Instant since) {
        Sql query = of(lane, "select count(distinct letter) as letters, max(settled_at) as last_at from delivery where")
                .add("and state = ? and settled_at > ?", DeliveryState.SENT, since);
        return unitOfWork
                .inside(connection -> query.find(
                        connection,
                        row -> new Recent(Math.toIntExact(row.number("letters")), row.instantIfAny("last_at"))))
                .orElseThrow();
    }

    @Override
    public void put(List<DeliveryId> deliveries, Digest letter) {
        update(Sql.of("update delivery set letter = ? where", letter.bytes()), deliveries);
    }

    @Override
    public void delay(List<DeliveryId> deliveries, Instant until) {
        update(Sql.of("update delivery set due_at = ?, together = ? where", until, true), deliveries);
    }

    @Override
    public void remove(List<DeliveryId> deliveries) {
        update(Sql.of("delete from delivery where"), deliveries);
    }

    @Override
    public void settle(List<DeliveryId> deliveries, Settlement settlement) {
        boolean ends = settlement.state() != DeliveryState.WAITING;
        Sql update = Sql.of("update delivery set state = ?, trouble = ?, settled_at = ?, attempts = attempts + 1 where")
                .bind(settlement.state(), settlement.trouble().orElse(null), ends ? settlement.at() : null);
        update(update, deliveries);
    }

    @Override
    public LaneHealth note(Lane lane, Optional<Trouble> trouble, Instant at) {
        LaneHealth after = health(lane).after(trouble, at);
        Sql update = Sql.of("update delivery_lane set succeeded_at = ?, failed_at = ?, trouble = ?, failing_since = ?"
                        + " where")
                .bind(
                        after.succeededAt().orElse(null),
                        after.failedAt().orElse(null),
                        after.trouble().orElse(null),
                        after.failingSince().orElse(null));
        unitOfWork.inside(of(lane, update)::update);
        return after;
    }

    @Override
    public void forgive(Lane lane) {
        unitOfWork.inside(of(lane, "update delivery_lane set failing_since = null where")::update);
    }

    @Override
    public LaneHealth health(Lane lane) {
        Sql query = of(lane, "select succeeded_at, failed_at, trouble, failing_since from delivery_lane where");
        return unitOfWork
                .inside(connection -> query.find(connection, SqlLanes::health))
                .orElse(LaneHealth.UNTRIED);
    }

    @Override
    public void close(Lane lane) {
        unitOfWork.inside(of(lane, "delete from delivery where")::update);
        unitOfWork.inside(of(lane, "delete from delivery_lane where")::update);
    }

    private void update(Sql statement, List<DeliveryId> deliveries) {
        Sql whole =
                statement.addIn("id", deliveries.stream().map(DeliveryId::value).toList());
        unitOfWork.inside(whole::update);
    }

    private static Sql of(Lane lane, String statement) {
        return of(lane, Sql.of(statement));
    }

    private static Sql of(Lane lane, Sql statement) {
        return statement.add(IS_LANE, LaneColumns.addressee(lane), LaneColumns.channel(lane));
    }

    private static Sql of(Claim claim, Sql statement) {
        return of(claim.lane(), statement).add("and fence = ?", claim.fence());
    }

    private static LaneHealth health(Row row) throws SQLException {
        return new LaneHealth(
                row.instantIfAny("succeeded_at"),
                row.instantIfAny("failed_at"),
                row.choiceIfAny("trouble", Trouble.class),
                row.instantIfAny("failing_since"));
    }

    private static Pending pending(Row row) throws SQLException {
        return new Pending(
                new DeliveryId(row.number("id")),
                MessageColumns.read(row),
                Math.toIntExact(row.number("attempts")),
                row.bytesIfAny("letter").map(Digest::of));
    }
}
