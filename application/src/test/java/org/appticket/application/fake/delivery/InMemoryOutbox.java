package org.appticket.application.fake.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.appticket.application.fake.store.InMemoryList;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.store.InMemoryTable;
import org.appticket.application.paging.Cursor;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.delivery.Lanes;
import org.appticket.application.port.delivery.Outbox;
import org.appticket.application.view.delivery.DeliveryRecord;
import org.appticket.domain.delivery.Bundling.Recent;
import org.appticket.domain.delivery.ChannelHealth;
import org.appticket.domain.delivery.Delivery;
import org.appticket.domain.delivery.DeliveryState;
import org.appticket.domain.delivery.Lane;
import org.appticket.domain.delivery.LaneHealth;
import org.appticket.domain.delivery.Pending;
import org.appticket.domain.delivery.Trouble;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.DeliveryId;
import org.appticket.domain.notification.Channel;
import org.appticket.domain.notification.Due;

/** An outbox in memory, and who sends what waits in it. */
public final class InMemoryOutbox implements Outbox, Lanes {
    private final InMemoryStore store;
    private final InMemoryTable<DeliveryId, InMemoryDelivery> entries;
    private final InMemoryTable<Lane, Hold> holds;
    private final InMemoryTable<Lane, LaneHealth> healths;
    private final AtomicLong numbers = new AtomicLong();

    /** The outbox of a store. */
    public InMemoryOutbox(InMemoryStore store) {
        this.store = store;
        this.entries = new InMemoryTable<>(store);
        this.holds = new InMemoryTable<>(store);
        this.healths = new InMemoryTable<>(store);
    }

    private record Hold(boolean held, Instant until, long fence) {
        private static final Hold NONE = new Hold(false, Instant.MIN, 0);
    }

    @Override
    public void add(List<Delivery> deliveries) {
        store.requireInside();
        for (Delivery delivery : deliveries) {
            DeliveryId id = new DeliveryId(numbers.incrementAndGet());
            Pending pending = new Pending(id, delivery, 0, Optional.empty());
            entries.put(id, new InMemoryDelivery(pending, DeliveryState.WAITING, Optional.empty(), Optional.empty()));
        }
    }

    @Override
    public Page<DeliveryRecord> list(Set<DeliveryState> states, PageRequest page) {
        store.requireInside();
        long before = page.after()
                .map(cursor -> InMemoryList.numbers(cursor, 1).get(0))
                .orElse(Long.MAX_VALUE);
        List<DeliveryRecord> wanted = entries.list(entry -> states.isEmpty() || states.contains(entry.state())).stream()
                .map(this::record)
                .sorted(Comparator.comparing(DeliveryRecord::id).reversed())
                .toList();
        return Page.of(
                wanted.stream()
                        .filter(record -> record.id().value() < before)
                        .limit(page.limit() + 1L)
                        .toList(),
                page.limit(),
                record -> new Cursor(List.of(record.id().toString())),
                InMemoryList.total(wanted, page));
    }

    @Override
    public Optional<DeliveryRecord> find(DeliveryId id) {
        store.requireInside();
        return entries.find(id).map(this::record);
    }

    @Override
    public boolean revive(DeliveryId id, Instant now) {
        store.requireInside();
        Optional<InMemoryDelivery> dead = entries.find(id).filter(entry -> entry.state() == DeliveryState.DEAD);
        dead.ifPresent(entry -> {
            Pending pending = entry.due(new Due(now, false)).pending();
            Pending fresh = new Pending(id, pending.delivery(), 0, Optional.empty());
            entries.put(id, new InMemoryDelivery(fresh, DeliveryState.WAITING, Optional.empty(), Optional.empty()));
            holds.find(entry.lane())
                    .filter(hold -> !hold.held())
                    .ifPresent(hold -> holds.put(entry.lane(), new Hold(false, Instant.MIN, hold.fence())));
        });
        return dead.isPresent();
    }

    @Override
    public int forget(Instant sentBefore, Instant deadBefore) {
        store.requireInside();
        List<InMemoryDelivery> old = entries.list(entry -> entry.settledAt()
                .filter(at -> at.isBefore(entry.state() == DeliveryState.SENT ? sentBefore : deadBefore))
                .isPresent());
        old.forEach(entry -> entries.remove(entry.pending().id()));
        return old.size();
    }

    @Override
    public ChannelHealth health(Channel channel) {
        store.requireInside();
        LaneHealth latest = entries.list(entry -> goesBy(channel, entry)).stream()
                .map(entry -> health(entry.lane()))
                .reduce(LaneHealth.UNTRIED, InMemoryDelivery::later);
        return ChannelHealth.of(count(channel, DeliveryState.WAITING), count(channel, DeliveryState.DEAD), latest);
    }

    private long count(Channel channel, DeliveryState state) {
        return entries.list(entry -> entry.state() == state && goesBy(channel, entry))
                .size();
    }

    private static boolean goesBy(Channel channel, InMemoryDelivery entry) {
        return entry.lane().goneBy().equals(Optional.of(channel));
    }

    @Override
    public List<Claim> claim(Turn turn, Instant now, Instant until, int atMost) {
        store.requireInside();
        List<Claim> claims = new ArrayList<>();
        entries.list(entry -> entry.isDue(now)).stream()
                .sorted(Comparator.comparing(
                                (InMemoryDelivery entry) -> entry.due().at())
                        .thenComparing(entry -> entry.pending().id()))
                .map(InMemoryDelivery::lane)
                .distinct()
                .filter(lane -> lane.goneBy().equals(turn.channel()))
                .filter(lane -> !hold(lane).until().isAfter(now))
                .limit(atMost)
                .forEach(lane -> claims.add(new Claim(lane, hold(lane).fence() + 1)));
        claims.forEach(claim -> holds.put(claim.lane(), new Hold(true, until, claim.fence())));
        return claims;
    }

    @Override
    public boolean renew(Claim claim, Instant until) {
        store.requireInside();
        boolean held = hold(claim.lane()).fence() == claim.fence();
        if (held) {
            holds.put(claim.lane(), new Hold(hold(claim.lane()).held(), until, claim.fence()));
        }
        return held;
    }

    @Override
    public void release(Claim claim, Instant rest) {
        store.requireInside();
        if (hold(claim.lane()).fence() == claim.fence()) {
            holds.put(claim.lane(), new Hold(false, rest, claim.fence()));
        }
    }

    @Override
    public List<Pending> listDue(Lane lane, Instant now, int atMost) {
        store.requireInside();
        List<InMemoryDelivery> all = entries.list(entry -> entry.lane().equals(lane));
        return all.stream()
                .filter(entry -> entry.isDue(now))
                .filter(entry -> all.stream().noneMatch(other -> other.isAheadOf(entry, now)))
                .map(InMemoryDelivery::pending)
                .sorted(Comparator.comparing((Pending one) -> one.letter().isEmpty())
                        .thenComparing(Pending::id))
                .limit(atMost)
                .toList();
    }

    @Override
    public Recent recent(Lane lane, Instant since) {
        store.requireInside();
        List<InMemoryDelivery> sent = entries.list(entry -> entry.lane().equals(lane)
                && entry.state() == DeliveryState.SENT
                && entry.settledAt().filter(at -> at.isAfter(since)).isPresent());
        return new Recent(
                (int) sent.stream()
                        .map(entry -> entry.pending().letter())
                        .distinct()
                        .count(),
                sent.stream().flatMap(entry -> entry.settledAt().stream()).max(Comparator.naturalOrder()));
    }

    @Override
    public void put(List<DeliveryId> deliveries, Digest letter) {
        change(deliveries, entry -> {
            Pending old = entry.pending();
            return entry.with(new Pending(old.id(), old.delivery(), old.attempts(), Optional.of(letter)));
        });
    }

    @Override
    public void delay(List<DeliveryId> deliveries, Instant until) {
        change(deliveries, entry -> entry.due(new Due(until, true)));
    }

    @Override
    public void remove(List<DeliveryId> deliveries) {
        store.requireInside();
        deliveries.forEach(entries::remove);
    }

    @Override
    public void settle(List<DeliveryId> deliveries, Settlement settlement) {
        change(deliveries, entry -> {
            Pending old = entry.pending();
            boolean ends = settlement.state() != DeliveryState.WAITING;
            return new InMemoryDelivery(
                    new Pending(old.id(), old.delivery(), old.attempts() + 1, old.letter()),
                    settlement.state(),
                    settlement.trouble(),
                    Optional.of(settlement.at()).filter(any -> ends));
        });
    }

    @Override
    public LaneHealth note(Lane lane, Optional<Trouble> trouble, Instant at) {
        LaneHealth after = health(lane).after(trouble, at);
        healths.put(lane, after);
        return after;
    }

    @Override
    public void forgive(Lane lane) {
        LaneHealth old = health(lane);
        healths.put(lane, new LaneHealth(old.succeededAt(), old.failedAt(), old.trouble(), Optional.empty()));
    }

    @Override
    public LaneHealth health(Lane lane) {
        store.requireInside();
        return healths.find(lane).orElse(LaneHealth.UNTRIED);
    }

    @Override
    public void close(Lane lane) {
        store.requireInside();
        entries.list(entry -> entry.lane().equals(lane))
                .forEach(entry -> entries.remove(entry.pending().id()));
        holds.remove(lane);
        healths.remove(lane);
    }

    private void change(List<DeliveryId> deliveries, UnaryOperator<InMemoryDelivery> change) {
        store.requireInside();
        deliveries.forEach(id -> entries.find(id).map(change).ifPresent(changed -> entries.put(id, changed)));
    }

    private Hold hold(Lane lane) {
        return holds.find(lane).orElse(Hold.NONE);
    }

    private DeliveryRecord record(InMemoryDelivery entry) {
        Pending pending = entry.pending();
        return new DeliveryRecord(
                pending.id(),
                entry.lane(),
                name(entry.lane()),
                entry.state(),
                pending.attempts(),
                entry.trouble(),
                pending.delivery().message().at(),
                entry.due().at(),
                entry.settledAt());
    }

    private String name(Lane lane) {
        if (lane instanceof Lane.OfReader reader) {
            return store.people().find(reader.person()).orElseThrow().name();
        }
        return lane instanceof Lane.OfTeam of
                ? store.teams().find(of.team()).orElseThrow().name()
                : "Webhook " + ((Lane.OfHook) lane).webhook();
    }
}
