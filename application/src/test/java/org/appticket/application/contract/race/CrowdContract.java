package org.appticket.application.contract.race;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.contract.search.Retagging;
import org.appticket.application.dsl.ServiceDesk;
import org.appticket.application.dsl.Together;
import org.appticket.application.dsl.World;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.ticket.EditTicket;
import org.appticket.application.ticket.MoveTicket;
import org.appticket.application.ticket.Target;
import org.appticket.application.view.StoredHistory;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.Stale;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.CommentId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.id.Version;
import org.appticket.domain.lifecycle.IllegalTransition;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;
import org.appticket.domain.permission.Sight;
import org.appticket.domain.ticket.Step;
import org.appticket.domain.ticket.Ticket;
import org.junit.jupiter.api.Test;

/** Crowds at one ticket, through the use cases that they come by: nothing is lost, and what can happen once happens once. */
public interface CrowdContract extends OverPorts {
    /** How many write at once. */
    int WRITERS = 64;

    /** How many of them edit upon the version that they saw, and so may have to look again. */
    int EDITORS = 16;

    /** How many answer at once. */
    int REPLIES = 50;

    @Test
    default void sixty_four_who_write_on_one_ticket_lose_nothing() {
        ServiceDesk desk = ServiceDesk.over(ports());
        Actor agent = desk.world().actor(Role.AGENT);
        TicketId id = desk.world().aTicket().open().id();

        Together.run(
                WRITERS,
                thread -> thread < EDITORS
                        ? tagged(desk, id, agent, "tag-" + thread)
                        : desk.say(id, agent, Visibility.PUBLIC, "I am number " + thread));

        assertEquals(
                new TreeSet<>(Stream.iterate(0, thread -> thread + 1)
                        .limit(EDITORS)
                        .map(thread -> "tag-" + thread)
                        .toList()),
                new TreeSet<>(desk.world().get(id).details().tags().words()));
        assertEquals(WRITERS - EDITORS, comments(id).size());
        assertEquals(new Version(1L + WRITERS), desk.world().get(id).version());
        requireWhole(desk.world(), id, 1 + WRITERS);
    }

    @Test
    default void fifty_replies_at_once_are_fifty_comments_and_resume_what_waited_once() {
        requireOneTransition(Status.WAITING, EventKind.RESUMED);
    }

    @Test
    default void fifty_replies_at_once_are_fifty_comments_and_reopen_what_was_resolved_once() {
        requireOneTransition(Status.RESOLVED, EventKind.REOPENED);
    }

    @Test
    default void of_many_who_start_at_once_one_becomes_the_lead() {
        ServiceDesk desk = ServiceDesk.over(ports());
        TicketId id = desk.world().aTicket().open().id();

        List<Optional<Actor>> started = Together.run(REPLIES / 5, thread -> {
            Actor agent = desk.world().actor(Role.AGENT);
            try {
                new MoveTicket(desk.desk())
                        .handle(new MoveTicket.Command(Target.of(id, agent), new Step.Start(Optional.empty())));
                return Optional.of(agent);
            } catch (IllegalTransition already) {
                return Optional.empty();
            }
        });

        List<Actor> winners = started.stream().flatMap(Optional::stream).toList();
        assertEquals(1, winners.size());
        assertEquals(Optional.of(winners.get(0).person()), desk.world().get(id).lead());
    }

    private void requireOneTransition(Status before, EventKind transition) {
        ServiceDesk desk = ServiceDesk.over(ports());
        Ticket ticket = desk.world().aTicket().in(before);
        Actor requester = desk.world().actor(ticket.details().requester());
        int already = desk.world().eventsOf(ticket.id()).size();

        List<CommentId> said = Together.run(
                REPLIES,
                thread -> desk.say(ticket.id(), requester, Visibility.PUBLIC, "Reply " + thread)
                        .comment()
                        .id());

        assertEquals(Set.copyOf(said), comments(ticket.id()));
        assertEquals(Status.IN_PROGRESS, desk.world().get(ticket.id()).status());
        assertEquals(
                1,
                desk.world().eventsOf(ticket.id()).stream()
                        .filter(event -> event.kind() == transition)
                        .count());
        requireWhole(desk.world(), ticket.id(), already + REPLIES + 1);
    }

    private TicketRecord tagged(ServiceDesk desk, TicketId id, Actor by, String tag) {
        while (true) {
            TicketRecord seen = ports().search().find(id, Sight.EVERYTHING).orElseThrow();
            String[] tags = Stream.concat(seen.details().tags().words().stream(), Stream.of(tag))
                    .toArray(String[]::new);
            try {
                return new EditTicket(desk.desk())
                        .handle(new EditTicket.Command(
                                new Target(id, by, Optional.of(seen.version())), Retagging.to(tags)));
            } catch (Stale late) {
                // Somebody else was faster: look again.
            }
        }
    }

    private Set<CommentId> comments(TicketId id) {
        return Set.copyOf(
                ports()
                        .comments()
                        .list(id, Set.of(Visibility.PUBLIC), new PageRequest(100, Optional.empty(), false))
                        .items()
                        .stream()
                        .map(known -> known.comment().id())
                        .toList());
    }

    private static void requireWhole(World world, TicketId id, int events) {
        StoredHistory history = world.historyOf(id);
        assertEquals(events, history.events().size());
        assertEquals(Optional.empty(), history.chain().firstFlaw(history.events()));
    }
}
