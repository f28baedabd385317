package org.appticket.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appticket.application.dsl.World;
import org.appticket.domain.Stale;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.id.Version;
import org.appticket.domain.people.Author;
import org.appticket.domain.people.Role;
import org.appticket.domain.ticket.Comment;
import org.appticket.domain.ticket.Conversation;
import org.junit.jupiter.api.Test;

/** What a store of tickets keeps of comments that are said, rewritten and withdrawn. */
public interface TicketCommentsContract extends OverPorts {

    @Test
    default void a_comment_is_kept_with_the_ticket_it_is_about() {
        World world = world();
        PersonId agent = world.person(Role.AGENT);
        TicketId id = world.aTicket().open().id();

        Comment kept = world.say(id, agent, Visibility.INTERNAL, "I am on it.");

        assertEquals(new Version(1), kept.version());
        assertEquals(List.of(Optional.of("I am on it."), Optional.empty()), List.of(kept.body(), kept.editedAt()));
        assertEquals(kept.at(), world.get(id).updatedAt());
        assertEquals(new Version(2), world.get(id).version());
    }

    @Test
    default void a_comment_that_is_rewritten_is_kept_in_its_place_and_its_old_text_in_the_history() {
        World world = world();
        PersonId agent = world.person(Role.AGENT);
        TicketId id = world.aTicket().open().id();
        Comment said = world.say(id, agent, "I am on tit.");

        rewrite(world, said, Optional.of("I am on it."));

        Comment kept = ports().comments().find(id, said.id()).orElseThrow().comment();
        assertEquals(Optional.of("I am on it."), kept.body());
        assertEquals(new Version(2), kept.version());
        assertEquals(said.at(), kept.at());
        assertEquals(Optional.of(world.get(id).updatedAt()), kept.editedAt());
        assertTrue(Told.changes(world.eventsOf(id).get(2)).stream()
                .anyMatch(change -> change.from().equals(Optional.of("I am on tit."))));
    }

    @Test
    default void a_comment_that_is_withdrawn_is_kept_without_its_text() {
        World world = world();
        TicketId id = world.aTicket().open().id();
        Comment said = world.say(id, world.person(Role.AGENT), "Nonsense");

        rewrite(world, said, Optional.empty());

        Comment kept = ports().comments().find(id, said.id()).orElseThrow().comment();
        assertTrue(kept.isRemoved());
        assertEquals(new Version(2), kept.version());
        assertEquals(EventKind.COMMENT_REMOVED, world.eventsOf(id).get(2).kind());
    }

    @Test
    default void a_decision_upon_another_version_of_a_comment_is_refused_and_nothing_of_it_is_kept() {
        World world = world();
        TicketId id = world.aTicket().open().id();
        Comment seen = world.say(id, world.person(Role.AGENT), "one");
        rewrite(world, seen, Optional.of("two"));

        Stale refusal = assertThrows(Stale.class, () -> rewrite(world, seen, Optional.of("three")));

        assertEquals(Map.of("current", 2L), refusal.facts());
        assertEquals(
                Optional.of("two"),
                ports().comments().find(id, seen.id()).orElseThrow().comment().body());
        assertEquals(3, world.eventsOf(id).size());
        assertEquals(new Version(3), world.get(id).version());
    }

    private static void rewrite(World world, Comment comment, Optional<String> body) {
        world.decide(
                comment.ticket(),
                (ticket, now) -> new Conversation(ticket).rewrite(comment, body, Author.of(comment.author()), now));
    }
}
