package org.appticket.application.contract.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.appticket.application.port.delivery.Lanes;
import org.appticket.application.port.delivery.Lanes.Claim;
import org.appticket.application.port.delivery.Lanes.Turn;
import org.appticket.application.port.delivery.Outbox;
import org.appticket.domain.delivery.Delivery;
import org.appticket.domain.delivery.Holder;
import org.appticket.domain.delivery.Lane;
import org.appticket.domain.delivery.LaneHealth;
import org.appticket.domain.delivery.Occurrence;
import org.appticket.domain.delivery.Pending;
import org.appticket.domain.delivery.Trouble;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.id.WebhookId;
import org.appticket.domain.notification.Channel;
import org.junit.jupiter.api.Test;

/** What {@link Lanes} promise of how it goes there, and of those of other systems; nobody else may use the same store meanwhile. */
public interface LaneHealthContract extends OverDeliveries {

    /** The lanes over the same store as the ports. */
    Lanes lanes();

    /** The outbox that they belong to. */
    Outbox outbox();

    private void run(Runnable work) {
        inside(() -> {
            work.run();
            return NOW;
        });
    }

    private List<Lane> claimed(Optional<Channel> channel) {
        Turn turn = new Turn(new Holder("here"), channel);
        return inside(() -> lanes().claim(turn, NOW, NOW.plusSeconds(60), 10)).stream()
                .map(Claim::lane)
                .toList();
    }

    @Test
    default void a_lane_tells_how_well_it_goes_there_and_can_begin_anew() {
        PersonId person = reader();
        Lane lane = lane(person);
        run(() -> outbox().add(due(person, ticket(world()), 1)));
        assertEquals(LaneHealth.UNTRIED, inside(() -> lanes().health(lane)));
        assertEquals(List.of(lane), claimed(Optional.of(Channel.EMAIL)));
        inside(() -> lanes().note(lane, Optional.of(Trouble.TOO_SLOW), NOW));
        LaneHealth failing = inside(() -> lanes().note(lane, Optional.of(Trouble.UNREACHABLE), NOW.plusSeconds(5)));
        LaneHealth expected = new LaneHealth(
                Optional.empty(), Optional.of(NOW.plusSeconds(5)), Optional.of(Trouble.UNREACHABLE), Optional.of(NOW));
        assertEquals(expected, failing);
        assertEquals(expected, inside(() -> lanes().health(lane)));
        run(() -> lanes().forgive(lane));
        assertEquals(Optional.empty(), inside(() -> lanes().health(lane)).failingSince());
        LaneHealth well = inside(() -> lanes().note(lane, Optional.empty(), NOW.plusSeconds(9)));
        assertEquals(Optional.of(NOW.plusSeconds(9)), well.succeededAt());
        assertEquals(well, inside(() -> lanes().health(lane)));
    }

    @Test
    default void what_goes_to_another_system_waits_in_a_lane_of_its_own_and_goes_with_it() {
        TicketId ticket = ticket(world());
        WebhookId webhook = ports().identifiers().nextWebhook();
        Lane lane = new Lane.OfHook(webhook);
        Occurrence occurrence =
                new Occurrence(ticket, 1, EventKind.ASSIGNMENT_ACCEPTED, Visibility.INTERNAL, NOW.minusSeconds(3));
        Delivery delivery = Delivery.of(webhook, occurrence, Duration.ofSeconds(10));
        PersonId person = reader();
        run(() -> outbox().add(List.of(delivery)));
        run(() -> outbox().add(due(person, ticket, 1)));
        assertEquals(List.of(), claimed(Optional.of(Channel.SMS)));
        assertEquals(List.of(lane(person)), claimed(Optional.of(Channel.EMAIL)), "each channel has a turn of its own");
        assertEquals(List.of(lane), claimed(Optional.empty()));
        Pending pending = inside(() -> lanes().listDue(lane, NOW, 10)).get(0);
        assertEquals(delivery, pending.delivery());
        assertEquals(
                lane, inside(() -> outbox().find(pending.id())).orElseThrow().lane());
        run(() -> lanes().close(lane));
        assertEquals(Optional.empty(), inside(() -> outbox().find(pending.id())));
        assertEquals(List.of(), inside(() -> lanes().listDue(lane, NOW, 10)));
    }
}
