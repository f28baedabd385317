package org.appticket.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.dsl.Together;
import org.appticket.application.dsl.World;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.view.StoredHistory;
import org.appticket.domain.Stale;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.CommentId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.id.Version;
import org.appticket.domain.lifecycle.IllegalTransition;
import org.appticket.domain.lifecycle.Outcome;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.people.Author;
import org.appticket.domain.people.Role;
import org.appticket.domain.ticket.Step;
import org.appticket.domain.ticket.Ticket;
import org.junit.jupiter.api.Test;

/** Many decide about one ticket at the same moment: nothing is lost, nothing is doubled. */
public interface RacesContract extends OverPorts {
    /** How many decide at once. */
    int MANY = 16;

    @Test
    default void many_who_comment_on_one_ticket_lose_nothing() {
        World world = world();
        PersonId agent = world.person(Role.AGENT);
        TicketId id = world.aTicket().open().id();

        List<CommentId> said = Together.run(
                MANY, thread -> world.say(id, agent, "I am number " + thread).id());

        StoredHistory history = world.historyOf(id);
        assertEquals(new Version(1L + MANY), world.get(id).version());
        assertEquals(1 + MANY, history.events().size());
        assertEquals(Optional.empty(), history.chain().firstFlaw(history.events()));
        Set<CommentId> kept =
                Set.copyOf(ports()
                        .comments()
                        .list(id, Set.of(Visibility.PUBLIC), new PageRequest(100, Optional.empty(), false))
                        .items()
                        .stream()
                        .map(known -> known.comment().id())
                        .toList());
        assertEquals(Set.copyOf(said), kept);
    }

    @Test
    default void of_many_who_decide_upon_the_version_they_saw_one_prevails() {
        World world = world();
        Ticket seen = world.aTicket().open();

        List<Boolean> kept = Together.run(MANY, thread -> {
            try {
                world.save(seen.take(new Step.Start(Optional.empty()), Obstacles.NONE, Author.SYSTEM, world.now()));
                return true;
            } catch (Stale late) {
                return false;
            }
        });

        assertEquals(1, kept.stream().filter(won -> won).count());
        assertEquals(new Version(2), world.get(seen.id()).version());
        assertEquals(2, world.eventsOf(seen.id()).size());
    }

    @Test
    default void of_many_who_load_and_then_close_a_ticket_one_closes_it_and_the_others_see_that() {
        World world = world();
        TicketId id = world.aTicket().in(Status.RESOLVED).id();
        Step close = new Step.Close(Outcome.SOLVED, Optional.empty());

        List<Boolean> closed = Together.run(MANY, thread -> {
            try {
                world.decide(id, (ticket, now) -> ticket.take(close, Obstacles.NONE, Author.SYSTEM, now));
                return true;
            } catch (IllegalTransition already) {
                return false;
            }
        });

        assertEquals(1, closed.stream().filter(won -> won).count());
        assertEquals(3, world.eventsOf(id).size());
    }

    @Test
    default void those_who_decide_about_different_tickets_do_not_disturb_each_other() {
        World world = world();

        List<TicketId> opened =
                Together.run(MANY, thread -> world.aTicket().in(Status.CLOSED).id());

        assertEquals(MANY, Set.copyOf(opened).size());
        assertTrue(opened.stream().allMatch(id -> world.eventsOf(id).size() == 3));
    }
}
