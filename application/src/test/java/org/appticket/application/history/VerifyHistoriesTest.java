package org.appticket.application.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.dsl.World;
import org.appticket.application.fake.InMemoryPorts;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.Histories;
import org.appticket.application.view.HistoryEntry;
import org.appticket.application.view.StoredHistory;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.history.SealedChange;
import org.appticket.domain.history.SealedEvent;
import org.appticket.domain.history.SealedValue;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;
import org.appticket.domain.permission.NotPermitted;
import org.junit.jupiter.api.Test;

class VerifyHistoriesTest {
    private final World world = World.in(InMemoryPorts.fresh());
    private final Actor admin = world.actor(Role.ADMIN);
    private final TicketId ticket = world.aTicket().in(Status.CLOSED).id();

    @Test
    void histories_that_nobody_touched_are_whole() {
        assertEquals(new VerifyHistories.Report(1, 3, List.of()), verify(world.eventsOf(ticket)));
    }

    @Test
    void an_event_that_was_changed_is_named() {
        List<SealedEvent> events = new ArrayList<>(world.eventsOf(ticket));
        events.set(1, as(events.get(1), EventKind.CANCELLED, events.get(1).changes()));

        assertEquals(flaw(2), verify(events).flaws());
    }

    @Test
    void an_event_that_was_taken_out_is_missed() {
        List<SealedEvent> events = new ArrayList<>(world.eventsOf(ticket));
        events.remove(1);

        assertEquals(flaw(2), verify(events).flaws());
    }

    @Test
    void an_end_that_was_cut_off_is_missed() {
        assertEquals(flaw(3), verify(world.eventsOf(ticket).subList(0, 2)).flaws());
        assertEquals(flaw(1), verify(List.of()).flaws());
    }

    @Test
    void a_text_that_was_rewritten_is_named() {
        List<SealedEvent> events = new ArrayList<>(world.eventsOf(ticket));
        events.set(
                0, as(events.get(0), EventKind.OPENED, rewritten(events.get(0).changes())));

        assertEquals(flaw(1), verify(events).flaws());
    }

    @Test
    void a_text_that_was_erased_leaves_the_history_whole() {
        List<SealedEvent> events = world.eventsOf(ticket).stream()
                .map(event -> as(event, event.kind(), erased(event.changes())))
                .toList();

        assertEquals(List.of(), verify(events).flaws());
    }

    @Test
    void more_histories_than_a_batch_holds_are_all_looked_at() {
        for (int count = 0; count < 250; count++) {
            world.aTicket().open();
        }

        VerifyHistories.Report report =
                new VerifyHistories(world.ports().histories()).handle(new VerifyHistories.Query(admin));

        assertEquals(new VerifyHistories.Report(251, 253, List.of()), report);
    }

    @Test
    void only_administrators_verify() {
        VerifyHistories verify = new VerifyHistories(world.ports().histories());
        for (Role role : Set.of(Role.USER, Role.AGENT, Role.MANAGER)) {
            VerifyHistories.Query query = new VerifyHistories.Query(world.actor(role));
            assertThrows(NotPermitted.class, () -> verify.handle(query));
        }
    }

    private List<VerifyHistories.Flaw> flaw(long sequence) {
        return List.of(new VerifyHistories.Flaw(ticket, sequence));
    }

    private VerifyHistories.Report verify(List<SealedEvent> events) {
        StoredHistory stored = new StoredHistory(world.historyOf(ticket).chain(), events);
        return new VerifyHistories(new OneHistory(stored)).handle(new VerifyHistories.Query(admin));
    }

    private static SealedEvent as(SealedEvent event, EventKind kind, List<SealedChange> changes) {
        return new SealedEvent(
                event.ticket(),
                event.sequence(),
                event.at(),
                event.by(),
                kind,
                event.visibility(),
                changes,
                event.digest());
    }

    private static List<SealedChange> rewritten(List<SealedChange> changes) {
        return changes.stream()
                .map(change -> new SealedChange(
                        change.field(), change.from(), change.to().map(VerifyHistoriesTest::rewritten)))
                .toList();
    }

    private static SealedValue rewritten(SealedValue value) {
        return value instanceof SealedValue.FreeText text
                ? new SealedValue.FreeText(
                        text.commitment(),
                        text.opening().map(open -> new SealedValue.Opening(open.salt(), open.text() + "!")))
                : value;
    }

    private static List<SealedChange> erased(List<SealedChange> changes) {
        return changes.stream()
                .map(change -> new SealedChange(
                        change.field(),
                        change.from().map(VerifyHistoriesTest::erased),
                        change.to().map(VerifyHistoriesTest::erased)))
                .toList();
    }

    private static SealedValue erased(SealedValue value) {
        return value instanceof SealedValue.FreeText text
                ? new SealedValue.FreeText(text.commitment(), Optional.empty())
                : value;
    }

    /** A store in which somebody has been. */
    private record OneHistory(StoredHistory stored) implements Histories {
        @Override
        public Page<HistoryEntry> list(TicketId ticket, Set<Visibility> knowable, PageRequest page) {
            throw new UnsupportedOperationException("histories are read whole");
        }

        @Override
        public List<StoredHistory> list(Optional<TicketId> after, int limit) {
            return after.isEmpty() ? List.of(stored) : List.of();
        }
    }
}
