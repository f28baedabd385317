package org.appticket.application.contract.race;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.appticket.application.dsl.World;
import org.appticket.application.fake.InMemorySalts;
import org.appticket.application.idempotency.AnswerOnce;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.view.Attempt;
import org.appticket.application.view.StoredHistory;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.CommentId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Role;
import org.appticket.domain.ticket.Comment;
import org.appticket.domain.ticket.Conversation;

/**
 * Two tickets that requests comment on, every second request in the opposite order.
 *
 * @param world where they are
 * @param tickets the two
 * @param author who comments
 * @param once answers the requests
 */
record Crossing(World world, List<TicketId> tickets, PersonId author, AnswerOnce once) {

    static Crossing in(World world) {
        Instant now = world.now();
        return new Crossing(
                world,
                List.of(world.aTicket().open().id(), world.aTicket().open().id()),
                world.person(Role.AGENT),
                new AnswerOnce(
                        world.ports().idempotencyKeys(), world.ports().unitOfWork(), new InMemorySalts(), () -> now));
    }

    /** Comments on both tickets, and does something in between; the number is the key. */
    AnswerOnce.Result ask(int number, Runnable between) {
        return once.handle(new AnswerOnce.Command(
                new Attempt.Id(author, "POST /crossing", "key-" + number),
                "",
                () -> {
                    CommentId first = say(tickets.get(number % 2));
                    between.run();
                    CommentId second = say(tickets.get(1 - number % 2));
                    return new Attempt.Answer(201, Map.of(), first + " " + second);
                },
                refusal -> new Attempt.Answer(409, Map.of(), refusal.code().name())));
    }

    /** Fails unless every request had its effect once, its answer tells that effect, and the repeated answer is the same. */
    void requireOnce(List<AnswerOnce.Result> first, List<AnswerOnce.Result> again) {
        assertEquals(
                first.stream()
                        .map(result -> new AnswerOnce.Result(result.answer(), true))
                        .toList(),
                again);
        assertEquals(
                first.stream()
                        .flatMap(result -> List.of(result.answer().body().split(" ", -1)).stream())
                        .collect(Collectors.toSet()),
                tickets.stream().flatMap(ticket -> said(ticket).stream()).collect(Collectors.toSet()));
        for (TicketId ticket : tickets) {
            StoredHistory history = world.historyOf(ticket);
            assertEquals(first.size(), said(ticket).size());
            assertEquals(1 + first.size(), history.events().size());
            assertEquals(Optional.empty(), history.chain().firstFlaw(history.events()));
        }
    }

    private CommentId say(TicketId ticket) {
        CommentId id = world.ports().identifiers().nextComment();
        Comment comment = Comment.of(id, ticket, author, Visibility.PUBLIC, "I have seen it", world.now());
        world.ports()
                .tickets()
                .save(new Conversation(world.ports().tickets().get(ticket)).say(comment, Obstacles.NONE));
        return id;
    }

    private List<String> said(TicketId ticket) {
        return world
                .ports()
                .comments()
                .list(ticket, Set.of(Visibility.PUBLIC), new PageRequest(100, Optional.empty(), false))
                .items()
                .stream()
                .map(known -> known.comment().id().toString())
                .toList();
    }
}
