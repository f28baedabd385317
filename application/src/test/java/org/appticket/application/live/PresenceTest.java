package org.appticket.application.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.application.dsl.World;
import org.appticket.application.fake.InMemoryPorts;
import org.appticket.application.fake.live.InMemoryPresences;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.port.live.Presences;
import org.appticket.application.view.live.PresenceChange;
import org.appticket.application.view.live.Present;
import org.appticket.domain.NotFound;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;
import org.appticket.domain.permission.NotPermitted;
import org.appticket.domain.presence.Attendee;
import org.appticket.domain.presence.Doing;
import org.junit.jupiter.api.Test;

final class PresenceTest {
    private final InMemoryStore store = new InMemoryStore();
    private final World world = World.in(InMemoryPorts.over(store));
    private final Presences presences = new InMemoryPresences(store);
    private final TicketId ticket = world.aTicket().open().id();
    private final Actor requester = world.actor(world.get(ticket).details().requester());
    private final Actor agent = world.actor(Role.AGENT);
    private final Actor stranger = world.actor(Role.USER);
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private List<Present> before = List.of();

    private void attend(Actor who, Doing doing) {
        new AttendTicket(store, presences, () -> now)
                .handle(new AttendTicket.Command(ticket, who, doing, Optional.of(1L)));
    }

    private List<String> told(Actor reader) {
        FollowPresence.Result result =
                new FollowPresence(presences, () -> now).handle(new FollowPresence.Query(before));
        return result.changes().stream()
                .flatMap(change -> change.toldTo(reader).stream()
                        .map(told -> change.person().id() + " " + name(told)))
                .toList();
    }

    private static String name(PresenceChange.Told told) {
        return told.by().map(Doing::name).orElse("GONE");
    }

    private void settle() {
        before = new FollowPresence(presences, () -> now)
                .handle(new FollowPresence.Query(before))
                .present();
    }

    @Test
    void who_is_there_hears_of_others_who_come_write_and_leave() {
        attend(agent, Doing.READING);
        attend(requester, Doing.READING);
        assertEquals(List.of(requester.person() + " READING"), told(agent));
        settle();

        attend(requester, Doing.WRITING);
        assertEquals(List.of(requester.person() + " WRITING"), told(agent));
        settle();
        assertEquals(List.of(), told(agent));

        new LeaveTicket(store, presences, () -> now).handle(new LeaveTicket.Command(ticket, requester));
        assertEquals(List.of(requester.person() + " GONE"), told(agent));
    }

    @Test
    void who_is_not_there_any_more_has_left_without_a_word() {
        attend(requester, Doing.READING);
        settle();
        now = now.plus(Attendee.HOLDS).minusSeconds(1);
        attend(agent, Doing.READING);
        settle();
        now = now.plusSeconds(1);
        assertEquals(List.of(requester.person() + " GONE"), told(agent));
    }

    @Test
    void a_requester_hears_of_no_note_and_of_nobody_who_only_looks_in() {
        attend(requester, Doing.READING);
        settle();
        attend(agent, Doing.NOTING);
        assertEquals(List.of(), told(requester));
        settle();
        attend(agent, Doing.WRITING);
        assertEquals(List.of(agent.person() + " WRITING"), told(requester));
        settle();
        attend(agent, Doing.READING);
        assertEquals(List.of(agent.person() + " GONE"), told(requester));
    }

    @Test
    void who_does_not_have_the_ticket_before_them_hears_nothing() {
        attend(requester, Doing.WRITING);
        assertEquals(List.of(), told(agent));
        assertEquals(List.of(), told(requester), "nor does anybody hear of themselves");
    }

    @Test
    void nobody_is_there_who_may_not_be_or_does_what_they_may_not() {
        assertThrows(NotFound.class, () -> attend(stranger, Doing.READING));
        assertThrows(NotPermitted.class, () -> attend(requester, Doing.NOTING));
        assertEquals(List.of(), presences.listPresent(now, 10));
    }
}
