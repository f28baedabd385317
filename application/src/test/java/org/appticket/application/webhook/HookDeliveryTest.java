package org.appticket.application.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.delivery.SendNews;
import org.appticket.application.port.webhook.HookCourier.Call;
import org.appticket.application.port.webhook.HookCourier.HookNews;
import org.appticket.domain.delivery.DeliveryState;
import org.appticket.domain.delivery.Setback;
import org.appticket.domain.delivery.Trouble;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.id.WebhookId;
import org.appticket.domain.people.Role;
import org.appticket.domain.webhook.HookState;
import org.appticket.domain.webhook.Webhook;
import org.junit.jupiter.api.Test;

class HookDeliveryTest {
    private final HookRoom room = new HookRoom();

    private TicketId ticket() {
        return room.world().aTicket().titled("Écran noir").open().id();
    }

    private static List<TicketId> tickets(List<Call> calls) {
        return calls.stream()
                .map(call -> call.news().orElseThrow().ticket().id())
                .toList();
    }

    @Test
    void what_happens_is_told_once_to_each_hook_in_order_and_signed_with_its_own_secret() {
        AddWebhook.Result one = room.hook(Webhook.Interest.PUBLIC);
        AddWebhook.Result two = room.hook(Webhook.Interest.PUBLIC);
        TicketId first = ticket();
        TicketId second = ticket();
        List<Call> calls = room.told();
        assertEquals(4, calls.size());
        for (AddWebhook.Result hook : List.of(one, two)) {
            List<Call> own = calls.stream()
                    .filter(call -> call.to().secrets().equals(List.of(hook.secret())))
                    .toList();
            assertEquals(List.of(first, second), tickets(own));
        }
        assertEquals(4, calls.stream().map(Call::mark).distinct().count());
        assertEquals(4, room.told().size(), "not again");
    }

    @Test
    void what_happened_before_the_hook_was_there_is_not_told() {
        ticket();
        room.plan();
        room.hook(Webhook.Interest.PUBLIC);
        TicketId later = ticket();
        assertEquals(List.of(later), tickets(room.told()));
    }

    @Test
    void a_hook_hears_of_the_kinds_and_the_team_that_it_asked_for() {
        TeamId team = room.world().team();
        room.hook(new Webhook.Interest(Set.of(EventKind.COMMENTED), Optional.of(team), false));
        TicketId theirs = room.world().aTicket().inQueueOf(team).open().id();
        TicketId others = ticket();
        PersonId agent = room.world().person(Role.AGENT);
        room.world().say(theirs, agent, "Bonjour.");
        room.world().say(others, agent, "Salut.");
        List<Call> calls = room.told();
        assertEquals(List.of(theirs), tickets(calls));
        assertEquals(
                Optional.of("Bonjour."),
                calls.get(0).news().orElseThrow().said().orElseThrow().comment().body());
    }

    @Test
    void internal_things_are_told_only_where_somebody_said_so_and_confidential_tickets_nowhere() {
        AddWebhook.Result open = room.hook(Webhook.Interest.PUBLIC);
        room.hook(new Webhook.Interest(Set.of(), Optional.empty(), true));
        TicketId secret = room.world().aTicket().confidential(true).open().id();
        TicketId ticket = ticket();
        room.world().say(ticket, room.world().person(Role.AGENT), Visibility.INTERNAL, "Le commutateur.");
        List<Call> calls = room.told();
        assertFalse(tickets(calls).contains(secret));
        assertEquals(
                List.of(EventKind.OPENED),
                calls.stream()
                        .filter(call -> call.to().secrets().contains(open.secret()))
                        .map(call -> call.news().orElseThrow().entry().event().kind())
                        .toList());
        assertEquals(3, calls.size());
    }

    @Test
    void what_became_confidential_or_was_taken_back_before_it_went_out_is_not_told() {
        room.hook(new Webhook.Interest(Set.of(EventKind.COMMENTED), Optional.empty(), false));
        TicketId ticket = ticket();
        room.world().say(ticket, room.world().person(Role.AGENT), "Oups.");
        room.plan();
        room.send();
        assertEquals(List.of(), room.courier().brought(), "it can still be taken back");
        room.hide(ticket);
        assertEquals(List.of(), room.told());
        assertEquals(List.of(), room.states(), "nothing of it is kept");
    }

    @Test
    void who_crashes_between_sending_and_keeping_it_tells_the_same_again_with_the_same_mark() {
        room.hook(Webhook.Interest.PUBLIC);
        ticket();
        room.plan();
        List<Call> lost = new ArrayList<>();
        room.courier().askFirst(call -> {
            lost.add(call);
            throw new IllegalStateException("killed");
        });
        assertTrue(room.send().failure().isPresent());
        room.courier().recover();
        SendNews other = room.node("two");
        assertEquals(0, other.handle(HookRoom.TO_HOOKS).sent(), "the lease goes on");
        room.pass(HookRoom.LEASE);
        assertEquals(1, other.handle(HookRoom.TO_HOOKS).sent());
        assertEquals(lost.get(0).mark(), room.courier().brought().get(0).mark());
        assertEquals(
                lost.get(0).news().map(HookNews::entry),
                room.courier().brought().get(0).news().map(HookNews::entry));
    }

    @Test
    void a_receiver_that_is_back_after_an_hour_gets_everything_in_order() {
        room.hook(Webhook.Interest.PUBLIC);
        room.courier().failWith(Trouble.UNREACHABLE);
        TicketId first = ticket();
        room.told();
        TicketId second = ticket();
        for (int minute = 0; minute < 60; minute++) {
            room.pass(Duration.ofMinutes(1));
            room.told();
        }
        room.courier().recover();
        room.pass(Duration.ofHours(2));
        assertEquals(List.of(first, second), tickets(room.told()));
    }

    @Test
    void what_is_refused_for_good_is_given_up_and_holds_up_nothing() {
        WebhookId hook = room.hook(Webhook.Interest.PUBLIC).shown().webhook().id();
        TicketId poison = ticket();
        TicketId next = ticket();
        room.courier()
                .askFirst(call -> call.news().orElseThrow().ticket().id().equals(poison)
                        ? Optional.of(Trouble.MESSAGE_REFUSED)
                        : Optional.empty());
        assertEquals(List.of(next), tickets(room.told()));
        assertEquals(List.of(DeliveryState.SENT, DeliveryState.DEAD), room.states());
        assertEquals(HookState.ACTIVE, room.show(hook).state());
    }

    @Test
    void a_hook_that_takes_nothing_for_three_days_is_disabled_and_can_be_switched_on_again() {
        WebhookId hook = room.hook(Webhook.Interest.PUBLIC).shown().webhook().id();
        room.courier().failWith(Trouble.TOO_SLOW);
        ticket();
        room.told();
        int hours = 0;
        while (room.show(hook).state() == HookState.ACTIVE && hours < 100) {
            room.pass(Duration.ofHours(1));
            room.send();
            hours++;
        }
        assertTrue(hours >= 72 && hours <= 80, "disabled after " + hours + " hours");
        room.courier().recover();
        ticket();
        assertEquals(List.of(), room.told(), "nothing is told any more");
        room.activate(hook);
        TicketId later = ticket();
        assertEquals(List.of(later), tickets(room.told()));
        room.courier().failWith(Trouble.TOO_SLOW);
        ticket();
        room.told();
        assertEquals(HookState.ACTIVE, room.show(hook).state(), "it begins anew");
    }

    @Test
    void a_hook_that_is_gone_is_disabled_at_once_and_what_waits_is_given_up() {
        WebhookId hook = room.hook(Webhook.Interest.PUBLIC).shown().webhook().id();
        room.courier().failWith(Trouble.RECIPIENT_REFUSED);
        ticket();
        ticket();
        room.told();
        assertEquals(HookState.DISABLED, room.show(hook).state());
        assertEquals(List.of(DeliveryState.DEAD, DeliveryState.DEAD), room.states());
    }

    @Test
    void a_hook_far_behind_goes_on_from_the_end_and_says_so() {
        room.hook(Webhook.Interest.PUBLIC);
        ticket();
        room.inside(() -> room.feed().order(10));
        room.feed().forgetAll();
        assertTrue(room.plan().lost());
        TicketId later = ticket();
        assertEquals(List.of(later), tickets(room.told()));
    }

    @Test
    void a_system_that_asks_to_be_left_alone_is_and_then_hears_of_everything() {
        room.hook(Webhook.Interest.PUBLIC);
        TicketId first = ticket();
        room.courier().failWith(new Setback(Trouble.REFUSED_FOR_NOW, Duration.ofHours(2)));
        assertEquals(List.of(), room.told());
        room.courier().recover();
        TicketId second = ticket();
        room.plan();
        room.pass(Duration.ofHours(2).minusSeconds(1));
        room.send();
        assertEquals(List.of(), room.courier().brought());
        room.pass(Duration.ofSeconds(1));
        room.send();
        assertEquals(List.of(first, second), tickets(room.courier().brought()));
    }
}
