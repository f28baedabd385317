package org.appticket.application.contract.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.delivery.Lanes.Claim;
import org.appticket.application.port.delivery.Lanes.Settlement;
import org.appticket.application.port.delivery.Outbox;
import org.appticket.application.view.delivery.DeliveryRecord;
import org.appticket.domain.NotFound;
import org.appticket.domain.delivery.ChannelHealth;
import org.appticket.domain.delivery.Delivery;
import org.appticket.domain.delivery.DeliveryState;
import org.appticket.domain.delivery.Lane;
import org.appticket.domain.delivery.Message;
import org.appticket.domain.delivery.Pending;
import org.appticket.domain.delivery.Trouble;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.DeliveryId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.WebhookId;
import org.appticket.domain.notification.Channel;
import org.appticket.domain.notification.Due;
import org.appticket.domain.notification.TeamNotice;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What {@link Outbox} promises; nobody else may use the same store meanwhile. */
public interface OutboxContract extends OverLanes {
    @Test
    default void what_is_dead_can_be_revived_and_its_lane_does_not_rest_any_more() {
        PersonId person = reader();
        add(due(person, ticket(world()), 1));
        DeliveryId id = ids(listed(person, NOW)).get(0);
        Claim claim = claimed(NOW, 1).get(0);
        run(() -> lanes().put(List.of(id), Digest.ofText("letter")));
        run(() ->
                lanes().settle(List.of(id), new Settlement(DeliveryState.DEAD, Optional.of(Trouble.UNREACHABLE), NOW)));
        run(() -> lanes().release(claim, NOW.plusSeconds(3_600)));
        assertFalse(inside(() -> outbox().revive(new DeliveryId(Long.MAX_VALUE), NOW)));
        assertTrue(inside(() -> outbox().revive(id, NOW.plusSeconds(1))));
        assertFalse(inside(() -> outbox().revive(id, NOW.plusSeconds(2))), "it waits already");
        assertEquals(1, claimed(NOW.plusSeconds(1), 1).size());
        Pending revived = listed(person, NOW.plusSeconds(1)).get(0);
        assertEquals(0, revived.attempts());
        assertEquals(Optional.empty(), revived.letter());
        assertEquals(
                Optional.empty(), inside(() -> outbox().find(id)).orElseThrow().trouble());
    }

    @Test
    default void deliveries_are_listed_the_newest_first_by_state_and_page() {
        PersonId person = reader();
        add(due(person, ticket(world()), 3));
        List<DeliveryId> all = ids(listed(person, NOW));
        run(() -> lanes().settle(all.subList(0, 1), new Settlement(DeliveryState.SENT, Optional.empty(), NOW)));
        var first = inside(() -> outbox().list(Set.of(), new PageRequest(2, Optional.empty(), true)));
        assertEquals(
                List.of(all.get(2), all.get(1)),
                first.items().stream().map(DeliveryRecord::id).toList());
        assertEquals(3, first.total().orElseThrow().count());
        var second = inside(() ->
                outbox().list(Set.of(), PageRequest.FIRST.from(first.next().orElseThrow())));
        assertEquals(
                List.of(all.get(0)),
                second.items().stream().map(DeliveryRecord::id).toList());
        assertEquals(
                2,
                inside(() -> outbox().list(Set.of(DeliveryState.WAITING), PageRequest.FIRST))
                        .items()
                        .size());
    }

    @Test
    default void what_is_done_with_is_forgotten_in_time_and_what_waits_never() {
        PersonId person = reader();
        add(due(person, ticket(world()), 3));
        List<DeliveryId> all = ids(listed(person, NOW));
        run(() -> lanes().settle(all.subList(0, 1), new Settlement(DeliveryState.SENT, Optional.empty(), NOW)));
        run(() -> lanes().settle(
                        all.subList(1, 2), new Settlement(DeliveryState.DEAD, Optional.of(Trouble.TOO_SLOW), NOW)));
        assertEquals(0, inside(() -> outbox().forget(NOW, NOW)));
        assertEquals(1, inside(() -> outbox().forget(NOW.plusSeconds(1), NOW)));
        assertEquals(1, inside(() -> outbox().forget(NOW.plusSeconds(1), NOW.plusSeconds(1))));
        assertEquals(all.subList(2, 3), ids(listed(person, NOW)));
    }

    @Test
    default void the_health_of_a_channel_counts_what_waits_and_tells_what_happened_last() {
        PersonId person = reader();
        PersonId other = reader();
        ChannelHealth before = inside(() -> outbox().health(Channel.EMAIL));
        add(due(person, ticket(world()), 3));
        add(due(other, ticket(world()), 1));
        claimed(NOW, 100);
        List<DeliveryId> all = ids(listed(person, NOW));
        run(() -> lanes().settle(
                        all.subList(0, 1), new Settlement(DeliveryState.DEAD, Optional.of(Trouble.TOO_SLOW), NOW)));
        run(() -> lanes().settle(all.subList(1, 2), new Settlement(DeliveryState.SENT, Optional.empty(), NOW)));
        run(() -> lanes().note(lane(person), Optional.of(Trouble.TOO_SLOW), NOW.plusSeconds(1)));
        run(() -> lanes().note(lane(person), Optional.empty(), NOW.plusSeconds(3)));
        run(() -> lanes().note(lane(other), Optional.of(Trouble.UNREACHABLE), NOW.plusSeconds(2)));
        ChannelHealth after = inside(() -> outbox().health(Channel.EMAIL));
        assertEquals(before.waiting() + 2, after.waiting());
        assertEquals(before.dead() + 1, after.dead());
        assertEquals(Optional.of(NOW.plusSeconds(3)), after.succeededAt());
        assertEquals(Optional.of(NOW.plusSeconds(2)), after.failedAt());
        assertEquals(Optional.of(Trouble.UNREACHABLE), after.trouble());
    }

    @Test
    default void a_delivery_goes_with_its_unit_of_work() {
        PersonId person = reader();
        List<Delivery> deliveries = due(person, ticket(world()), 1);
        Assertions.assertThrows(
                NotFound.class,
                () -> inside(() -> {
                    outbox().add(deliveries);
                    throw new NotFound();
                }));
        assertEquals(List.of(), listed(person, NOW));
    }

    @Test
    default void what_goes_to_the_address_of_a_team_waits_in_a_lane_of_its_own() {
        TeamId team = world().team();
        TeamNotice notice = new TeamNotice(team, ticket(world()), TeamNotice.Kind.LEADERLESS, NOW.minusSeconds(1));
        Delivery delivery =
                new Delivery(Digest.ofText("team " + team), new Message.ToTeam(notice), new Due(NOW, false));
        add(List.of(delivery));
        Lane lane = new Lane.OfTeam(team);
        List<Pending> due = inside(() -> lanes().listDue(lane, NOW, 10));
        assertEquals(List.of(delivery), due.stream().map(Pending::delivery).toList());
        assertEquals(List.of(), inside(() -> lanes().listDue(new Lane.OfHook(new WebhookId(team.value())), NOW, 10)));
        DeliveryRecord record = inside(() -> outbox().find(due.get(0).id())).orElseThrow();
        assertEquals(lane, record.lane());
        assertEquals("Team " + team, record.name());
        Claim claim = claimed(NOW, 100).stream()
                .filter(one -> one.lane().equals(lane))
                .findFirst()
                .orElseThrow();
        assertTrue(inside(() -> lanes().renew(claim, NOW.plusSeconds(60))));
    }
}
