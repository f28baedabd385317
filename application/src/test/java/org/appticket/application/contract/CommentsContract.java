package org.appticket.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.appticket.application.dsl.Listed;
import org.appticket.application.dsl.World;
import org.appticket.application.paging.Cursor;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.view.CommentRecord;
import org.appticket.application.view.PersonName;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.CommentId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Author;
import org.appticket.domain.people.Role;
import org.appticket.domain.ticket.Comment;
import org.appticket.domain.ticket.Conversation;
import org.junit.jupiter.api.Test;

/** What {@link org.appticket.application.port.Comments} promises. */
public interface CommentsContract extends OverPorts {

    @Test
    default void a_comment_is_found_with_the_name_of_its_author() {
        World world = world();
        PersonId agent = world.person("Grace Hopper", Set.of(Role.AGENT), true);
        TicketId ticket = world.aTicket().open().id();
        Comment said = world.say(ticket, agent, "It is a moth.");

        assertEquals(
                Optional.of(new CommentRecord(said, new PersonName(agent, "Grace Hopper"), List.of())),
                ports().comments().find(ticket, said.id()));
    }

    @Test
    default void whom_a_comment_mentions_comes_back_with_their_names_now_and_after_it_was_rewritten() {
        World world = world();
        TicketId ticket = world.aTicket().open().id();
        PersonId agent = world.person(Role.AGENT);
        List<PersonId> people = IntStream.range(0, Comment.MAX_MENTIONS)
                .mapToObj(index -> world.person("Person " + index, Set.of(Role.AGENT), true))
                .toList();
        CommentId id = ports().identifiers().nextComment();
        world.decide(
                ticket,
                (known, now) -> new Conversation(known)
                        .say(
                                Comment.of(id, ticket, agent, Visibility.PUBLIC, "You all", now)
                                        .mentioning(people),
                                Obstacles.NONE));
        CommentId plain = world.say(ticket, agent, "Nobody").id();

        CommentRecord found = ports().comments().find(ticket, id).orElseThrow();
        assertEquals(
                people.stream()
                        .map(person -> new PersonName(person, "Person " + people.indexOf(person)))
                        .toList(),
                found.mentions());
        world.decide(
                ticket,
                (known, now) -> new Conversation(known)
                        .rewrite(found.comment(), Optional.of("All of you"), Author.of(agent), now));
        List<CommentRecord> all = Listed.all(page -> ports().comments().list(ticket, Set.of(Visibility.PUBLIC), page));
        assertEquals(
                List.of(id, plain), all.stream().map(one -> one.comment().id()).toList());
        assertEquals(found.mentions(), all.get(0).mentions());
        assertEquals(List.of(), all.get(1).mentions());
    }

    @Test
    default void a_comment_is_not_found_at_another_ticket() {
        World world = world();
        TicketId ticket = world.aTicket().open().id();
        TicketId other = world.aTicket().open().id();
        CommentId said = world.say(ticket, world.person(Role.AGENT), "Here").id();

        assertTrue(ports().comments().find(other, said).isEmpty());
        assertTrue(ports().comments()
                .find(ticket, ports().identifiers().nextComment())
                .isEmpty());
    }

    @Test
    default void comments_are_listed_the_oldest_first_without_those_of_other_tickets() {
        World world = world();
        PersonId agent = world.person(Role.AGENT);
        TicketId ticket = world.aTicket().open().id();
        TicketId other = world.aTicket().open().id();
        List<CommentId> said = new ArrayList<>();
        for (int count = 0; count < 5; count++) {
            said.add(world.say(ticket, agent, "Number " + count).id());
            world.say(other, agent, "Elsewhere");
        }

        assertEquals(said, list(ticket, EnumSet.allOf(Visibility.class)));
        for (int limit : List.of(1, 2, 4, 5, 6)) {
            assertEquals(
                    said,
                    ids(Listed.by(limit, page -> ports().comments().list(ticket, Set.of(Visibility.PUBLIC), page))));
        }
    }

    @Test
    default void comments_are_listed_in_the_order_in_which_they_were_said_whatever_their_numbers() {
        World world = world();
        PersonId agent = world.person(Role.AGENT);
        TicketId ticket = world.aTicket().open().id();
        CommentId second = ports().identifiers().nextComment();
        CommentId first = ports().identifiers().nextComment();
        CommentId sameTime = ports().identifiers().nextComment();
        Instant then = world.now();
        say(world, Comment.of(first, ticket, agent, Visibility.PUBLIC, "One", then));
        say(world, Comment.of(sameTime, ticket, agent, Visibility.PUBLIC, "Three", then.plusSeconds(1)));
        say(world, Comment.of(second, ticket, agent, Visibility.PUBLIC, "Two", then.plusSeconds(1)));

        for (int limit : List.of(1, 2, 3)) {
            assertEquals(
                    List.of(first, second, sameTime),
                    ids(Listed.by(limit, page -> ports().comments().list(ticket, Set.of(Visibility.PUBLIC), page))));
        }
    }

    private static void say(World world, Comment comment) {
        world.decide(comment.ticket(), (known, now) -> new Conversation(known).say(comment, Obstacles.NONE));
    }

    @Test
    default void only_comments_that_may_be_read_are_listed_and_counted() {
        World world = world();
        PersonId agent = world.person(Role.AGENT);
        TicketId ticket = world.aTicket().open().id();
        CommentId open =
                world.say(ticket, agent, Visibility.PUBLIC, "For everybody").id();
        CommentId note = world.say(ticket, agent, Visibility.INTERNAL, "For us").id();

        assertEquals(List.of(open, note), list(ticket, EnumSet.allOf(Visibility.class)));
        assertEquals(List.of(open), list(ticket, Set.of(Visibility.PUBLIC)));
        assertEquals(List.of(note), list(ticket, Set.of(Visibility.INTERNAL)));
        assertEquals(List.of(), list(ticket, Set.of()));
        assertEquals(1, counted(ticket, Set.of(Visibility.PUBLIC)));
        assertEquals(0, counted(ticket, Set.of()));
    }

    @Test
    default void a_withdrawn_comment_is_found_and_not_listed_or_counted() {
        World world = world();
        TicketId ticket = world.aTicket().open().id();
        Comment said = world.say(ticket, world.person(Role.AGENT), "Nonsense");
        world.decide(
                ticket,
                (known, now) -> new Conversation(known).rewrite(said, Optional.empty(), Author.of(said.author()), now));

        assertTrue(ports().comments().find(ticket, said.id()).isPresent());
        assertEquals(List.of(), list(ticket, EnumSet.allOf(Visibility.class)));
        assertEquals(0, counted(ticket, EnumSet.allOf(Visibility.class)));
    }

    @Test
    default void while_comments_are_added_none_is_skipped_and_none_comes_twice() {
        World world = world();
        PersonId agent = world.person(Role.AGENT);
        TicketId ticket = world.aTicket().open().id();
        List<CommentId> said = new ArrayList<>();
        for (int count = 0; count < 5; count++) {
            said.add(world.say(ticket, agent, "Before").id());
        }
        List<CommentId> late = new ArrayList<>();

        List<CommentRecord> listed =
                Listed.by(2, page -> ports().comments().list(ticket, Set.of(Visibility.PUBLIC), page), page -> {
                    if (late.size() < 3) {
                        late.add(world.say(ticket, agent, "Meanwhile").id());
                    }
                });

        said.addAll(late);
        assertEquals(said, ids(listed));
    }

    @Test
    default void a_ticket_that_does_not_exist_has_no_comments() {
        assertEquals(List.of(), list(ports().identifiers().nextTicket(), EnumSet.allOf(Visibility.class)));
    }

    @Test
    default void forged_cursors_of_comments_are_refused() {
        TicketId ticket = world().aTicket().open().id();
        for (List<String> values :
                List.of(List.<String>of(), List.of("1"), List.of("1", "x"), List.of("", "1"), List.of("1", "2", "3"))) {
            PageRequest page = PageRequest.FIRST.from(new Cursor(values));
            assertThrows(
                    InvalidValue.class,
                    () -> ports().comments().list(ticket, Set.of(Visibility.PUBLIC), page),
                    values.toString());
        }
    }

    private List<CommentId> list(TicketId ticket, Set<Visibility> readable) {
        return ids(Listed.all(page -> ports().comments().list(ticket, readable, page)));
    }

    private int counted(TicketId ticket, Set<Visibility> readable) {
        Page<CommentRecord> page =
                ports().comments().list(ticket, readable, new PageRequest(1, Optional.empty(), true));
        return page.total().orElseThrow().count();
    }

    private static List<CommentId> ids(List<CommentRecord> records) {
        return records.stream().map(known -> known.comment().id()).toList();
    }
}
