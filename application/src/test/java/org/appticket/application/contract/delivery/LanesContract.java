package org.appticket.application.contract.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.appticket.application.dsl.World;
import org.appticket.application.port.delivery.Lanes;
import org.appticket.application.port.delivery.Lanes.Claim;
import org.appticket.application.port.delivery.Lanes.Settlement;
import org.appticket.application.view.delivery.DeliveryRecord;
import org.appticket.domain.delivery.Bundling.Recent;
import org.appticket.domain.delivery.Delivery;
import org.appticket.domain.delivery.DeliveryState;
import org.appticket.domain.delivery.Lane;
import org.appticket.domain.delivery.Pending;
import org.appticket.domain.delivery.Trouble;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.DeliveryId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.notification.Due;
import org.junit.jupiter.api.Test;

/** What {@link Lanes} promise; nobody else may use the same store meanwhile. */
public interface LanesContract extends OverLanes {
    private boolean renewed(Claim claim, Instant until) {
        return inside(() -> lanes().renew(claim, until));
    }

    private List<Lane> lanesOf(List<Claim> claims) {
        return claims.stream().map(Claim::lane).toList();
    }

    @Test
    default void what_was_added_waits_until_it_is_due_and_comes_back_as_it_was() {
        TicketId ticket = ticket(world());
        PersonId person = reader();
        Delivery later = delivery(person, ticket, 1, new Due(NOW.plusSeconds(1), true));
        add(List.of(later));
        assertEquals(List.of(), claimed(NOW, 10));
        assertEquals(List.of(), listed(person, NOW));
        assertEquals(List.of(new Claim(lane(person), 1)), claimed(NOW.plusSeconds(1), 10));
        Pending pending = listed(person, NOW.plusSeconds(1)).get(0);
        assertEquals(new Pending(pending.id(), later, 0, Optional.empty()), pending);
    }

    @Test
    default void a_lane_is_held_by_one_until_the_lease_ends_and_then_by_another() {
        PersonId person = reader();
        add(due(person, ticket(world()), 2));
        Claim first = claimed(NOW, 10).get(0);
        assertEquals(List.of(), claimed(NOW.plus(LEASE).minusNanos(1_000), 10));
        assertTrue(renewed(first, NOW.plus(LEASE.multipliedBy(2))));
        assertEquals(List.of(), claimed(NOW.plus(LEASE), 10));
        Claim second = claimed(NOW.plus(LEASE.multipliedBy(2)), 10).get(0);
        assertEquals(new Claim(first.lane(), first.fence() + 1), second);
        assertFalse(renewed(first, NOW.plus(LEASE.multipliedBy(9))));
        run(() -> lanes().release(first, NOW));
        assertEquals(
                List.of(),
                claimed(NOW.plus(LEASE.multipliedBy(3)).minusNanos(1_000), 10),
                "who lost it cannot give it away");
        assertTrue(renewed(second, NOW.plus(LEASE)));
    }

    @Test
    default void a_lane_rests_as_long_as_was_said() {
        PersonId person = reader();
        add(due(person, ticket(world()), 1));
        Claim claim = claimed(NOW, 10).get(0);
        run(() -> lanes().release(claim, NOW.plusSeconds(60)));
        assertEquals(List.of(), claimed(NOW.plusSeconds(59), 10));
        assertEquals(1, claimed(NOW.plusSeconds(60), 10).size());
    }

    @Test
    default void a_lane_with_much_in_it_does_not_stand_before_the_others() {
        TicketId ticket = ticket(world());
        PersonId busy = reader();
        PersonId other = reader();
        add(due(busy, ticket, 60));
        add(due(other, ticket, 1));
        List<Claim> claims = new ArrayList<>(claimed(NOW, 1));
        claims.addAll(claimed(NOW, 1));
        assertEquals(List.of(lane(busy), lane(other)), lanesOf(claims));
    }

    @Test
    default void many_who_take_hold_of_lanes_at_once_get_each_lane_once() {
        TicketId ticket = ticket(world());
        List<PersonId> people = Stream.generate(this::reader).limit(12).toList();
        people.forEach(person -> add(due(person, ticket, 2)));
        List<CompletableFuture<List<Claim>>> rounds = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> claimed(NOW, 5)))
                .limit(4)
                .toList();
        List<Lane> held = new ArrayList<>(rounds.stream()
                .flatMap(round -> round.join().stream())
                .map(Claim::lane)
                .toList());
        assertEquals(held.size(), Set.copyOf(held).size());
        held.addAll(lanesOf(claimed(NOW, 100)));
        assertEquals(12, Set.copyOf(held).size());
        assertEquals(12, held.size());
    }

    @Test
    default void nothing_overtakes_what_can_still_be_taken_back_about_the_same_ticket() {
        World world = world();
        TicketId ticket = ticket(world);
        TicketId other = ticket(world);
        PersonId person = reader();
        add(List.of(
                delivery(person, ticket, 1, new Due(NOW.plusSeconds(10), false)),
                delivery(person, ticket, 2, new Due(NOW, false)),
                delivery(person, other, 3, new Due(NOW, false)),
                delivery(person, other, 4, new Due(NOW.plusSeconds(3_600), true)),
                delivery(person, other, 5, new Due(NOW, false))));
        assertEquals(2, listed(person, NOW).size());
        assertTrue(listed(person, NOW).stream()
                .allMatch(one -> one.delivery().notice().ticket().equals(other)));
        List<Pending> all = listed(person, NOW.plusSeconds(10));
        assertEquals(ids(all).stream().sorted().toList(), ids(all));
        assertEquals(4, all.size());
    }

    @Test
    default void what_was_put_into_a_letter_stays_there_and_comes_first() {
        PersonId person = reader();
        add(due(person, ticket(world()), 3));
        DeliveryId last = ids(listed(person, NOW)).get(2);
        Digest letter = Digest.ofText("letter");
        run(() -> lanes().put(List.of(last), letter));
        assertEquals(last, listed(person, NOW).get(0).id());
        assertEquals(Optional.of(letter), listed(person, NOW).get(0).letter());
        assertEquals(Optional.empty(), listed(person, NOW).get(1).letter());
    }

    @Test
    default void what_is_delayed_goes_together_later_and_what_is_removed_does_not_go() {
        PersonId person = reader();
        add(due(person, ticket(world()), 2));
        List<DeliveryId> both = ids(listed(person, NOW));
        run(() -> lanes().delay(both.subList(0, 1), NOW.plusSeconds(5)));
        run(() -> lanes().remove(both.subList(1, 2)));
        assertEquals(List.of(), listed(person, NOW));
        List<Pending> later = listed(person, NOW.plusSeconds(5));
        assertEquals(both.subList(0, 1), ids(later));
        assertEquals(new Due(NOW.plusSeconds(5), true), later.get(0).delivery().due());
        run(() -> lanes().remove(List.of()));
    }

    @Test
    default void letters_that_went_out_are_counted_within_a_window() {
        PersonId person = reader();
        add(due(person, ticket(world()), 3));
        List<DeliveryId> all = ids(listed(person, NOW));
        run(() -> lanes().put(all.subList(0, 2), Digest.ofText("one")));
        run(() -> lanes().put(all.subList(2, 3), Digest.ofText("other")));
        run(() -> lanes().settle(all.subList(0, 2), new Settlement(DeliveryState.SENT, Optional.empty(), NOW)));
        run(() -> lanes().settle(
                        all.subList(2, 3), new Settlement(DeliveryState.SENT, Optional.empty(), NOW.plusSeconds(1))));
        assertEquals(
                new Recent(2, Optional.of(NOW.plusSeconds(1))),
                inside(() -> lanes().recent(lane(person), NOW.minusNanos(1_000))));
        assertEquals(1, inside(() -> lanes().recent(lane(person), NOW)).letters());
        assertEquals(new Recent(0, Optional.empty()), inside(() -> lanes().recent(lane(person), NOW.plusSeconds(1))));
        assertEquals(List.of(), listed(person, NOW.plusSeconds(9)));
        assertEquals(List.of(), claimed(NOW.plusSeconds(9), 9));
    }

    @Test
    default void what_failed_waits_and_is_counted_and_what_is_dead_does_not_come_back_by_itself() {
        PersonId person = reader();
        add(due(person, ticket(world()), 2));
        List<DeliveryId> both = ids(listed(person, NOW));
        Settlement failed = new Settlement(DeliveryState.WAITING, Optional.of(Trouble.TOO_SLOW), NOW);
        run(() -> lanes().settle(both, failed));
        assertEquals(1, listed(person, NOW).get(1).attempts());
        run(() -> lanes().settle(
                        both.subList(0, 1),
                        new Settlement(
                                DeliveryState.DEAD, Optional.of(Trouble.RECIPIENT_REFUSED), NOW.plusSeconds(1))));
        assertEquals(both.subList(1, 2), ids(listed(person, NOW.plusSeconds(9))));
        DeliveryRecord dead = inside(() -> outbox().find(both.get(0))).orElseThrow();
        assertEquals(DeliveryState.DEAD, dead.state());
        assertEquals(2, dead.attempts());
        assertEquals(Optional.of(Trouble.RECIPIENT_REFUSED), dead.trouble());
        assertEquals(Optional.of(NOW.plusSeconds(1)), dead.settledAt());
        assertEquals("Agathe Dupré", dead.to().name());
        assertEquals(NOW.minusSeconds(1), dead.at());
        assertEquals(NOW, dead.dueAt());
    }
}
