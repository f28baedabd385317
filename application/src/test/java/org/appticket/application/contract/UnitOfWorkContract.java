package org.appticket.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.appticket.application.dsl.Together;
import org.appticket.application.dsl.World;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.NotFound;
import org.appticket.domain.Refusal;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.details.Details;
import org.appticket.domain.details.Prioritisation;
import org.appticket.domain.details.Tags;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.origin.Channel;
import org.appticket.domain.origin.Origin;
import org.appticket.domain.people.Author;
import org.appticket.domain.people.Role;
import org.appticket.domain.permission.Sight;
import org.appticket.domain.structure.Category;
import org.appticket.domain.ticket.Assigning;
import org.appticket.domain.ticket.Change;
import org.appticket.domain.ticket.Comment;
import org.appticket.domain.ticket.Conversation;
import org.appticket.domain.ticket.Ticket;
import org.junit.jupiter.api.Test;

/** What {@link org.appticket.application.port.UnitOfWork} promises. */
public interface UnitOfWorkContract extends OverPorts {

    @Test
    default void it_answers_what_the_work_answers() {
        assertEquals("done", ports().unitOfWork().run(() -> "done"));
    }

    @Test
    default void what_was_saved_is_there_for_everybody_afterwards() {
        World world = world();
        Change opened = opening(world);

        world.save(opened);

        TicketId id = opened.after().id();
        List<Optional<TicketRecord>> seen = Together.run(2, thread -> found(id));
        assertTrue(seen.stream().allMatch(Optional::isPresent));
    }

    @Test
    default void a_refusal_rolls_back_everything_and_reaches_the_caller_as_it_was() {
        World world = world();
        Ticket kept = world.aTicket().open();
        Change opened = opening(world);
        Refusal refusal = new NotFound();

        Refusal caught = assertThrows(
                Refusal.class,
                () -> inside(() -> {
                    ports().tickets().save(opened);
                    ports().tickets()
                            .save(new Assigning(kept)
                                    .handOver(Optional.of(world.person(Role.AGENT)), system(), world.now()));
                    throw refusal;
                }));

        assertSame(refusal, caught);
        assertTrue(found(opened.after().id()).isEmpty());
        assertEquals(kept.version(), world.get(kept.id()).version());
        assertEquals(1, world.eventsOf(kept.id()).size());
    }

    @Test
    default void a_fault_rolls_back_everything_too() {
        Change opened = opening(world());

        assertThrows(
                AssertionError.class,
                () -> inside(() -> {
                    ports().tickets().save(opened);
                    throw new AssertionError("a fault");
                }));

        assertTrue(found(opened.after().id()).isEmpty());
    }

    @Test
    default void after_a_refusal_the_same_thread_can_go_on_working() {
        World world = world();
        Change opened = opening(world);
        assertThrows(
                NotFound.class,
                () -> inside(() -> {
                    throw new NotFound();
                }));

        world.save(opened);

        assertTrue(found(opened.after().id()).isPresent());
    }

    @Test
    default void a_call_inside_another_one_sees_what_that_one_saved() {
        Change opened = opening(world());

        Ticket seen = inside(() -> {
            ports().tickets().save(opened);
            return inside(() -> ports().tickets().get(opened.after().id()));
        });

        assertEquals(opened.after(), seen);
    }

    @Test
    default void a_call_inside_another_one_ends_with_that_one() {
        Change opened = opening(world());

        assertThrows(
                NotFound.class,
                () -> inside(() -> {
                    inside(() -> {
                        ports().tickets().save(opened);
                        return "saved";
                    });
                    throw new NotFound();
                }));

        assertTrue(found(opened.after().id()).isEmpty());
    }

    @Test
    default void what_is_saved_inside_is_seen_by_queries_inside() {
        Change opened = opening(world());

        Optional<TicketRecord> seen = inside(() -> {
            ports().tickets().save(opened);
            return found(opened.after().id());
        });

        assertTrue(seen.isPresent());
    }

    @Test
    default void nobody_else_sees_what_is_taken_back() throws Exception {
        Change opened = opening(world());
        CompletableFuture<Optional<TicketRecord>> reading = new CompletableFuture<>();

        assertThrows(
                NotFound.class,
                () -> inside(() -> {
                    ports().tickets().save(opened);
                    reading.completeAsync(() -> found(opened.after().id()));
                    awaitABit(reading);
                    throw new NotFound();
                }));

        assertTrue(reading.get(60, TimeUnit.SECONDS).isEmpty());
    }

    @Test
    default void two_that_want_the_same_two_tickets_in_opposite_order_both_get_them_and_leave_nothing_twice() {
        World world = world();
        List<TicketId> tickets =
                List.of(world.aTicket().open().id(), world.aTicket().open().id());
        PersonId author = world.person(Role.AGENT);

        for (int round = 0; round < 5; round++) {
            Together.run(
                    2,
                    thread -> inside(() -> {
                        say(world, tickets.get(thread), author);
                        say(world, tickets.get(1 - thread), author);
                        return thread;
                    }));
        }

        for (TicketId ticket : tickets) {
            assertEquals(11, world.get(ticket).version().value());
            assertEquals(11, world.eventsOf(ticket).size());
            assertEquals(Optional.empty(), world.historyOf(ticket).chain().firstFlaw(world.eventsOf(ticket)));
        }
    }

    private void say(World world, TicketId id, PersonId author) {
        Ticket ticket = ports().tickets().get(id);
        Comment comment = Comment.of(
                ports().identifiers().nextComment(), id, author, Visibility.INTERNAL, "I have seen it", world.now());
        ports().tickets().save(new Conversation(ticket).say(comment, Obstacles.NONE));
    }

    private <T> T inside(Supplier<T> work) {
        return ports().unitOfWork().run(work);
    }

    private Optional<TicketRecord> found(TicketId id) {
        return ports().search().find(id, Sight.EVERYTHING);
    }

    private static Author system() {
        return Author.SYSTEM;
    }

    /** Until the reader is done, or is seen to wait for this unit of work, which is as good. */
    private static void awaitABit(CompletableFuture<?> reading) {
        try {
            reading.get(300, TimeUnit.MILLISECONDS);
        } catch (TimeoutException waits) {
            return;
        } catch (ExecutionException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    private static Change opening(World world) {
        PersonId requester = world.person(Role.USER);
        Details details = new Details(
                TicketType.REQUEST,
                "A new keyboard",
                "",
                Category.OTHER,
                Optional.empty(),
                Prioritisation.DEFAULT,
                Tags.NONE,
                false,
                Optional.empty(),
                requester);
        return Ticket.open(
                world.ports().identifiers().nextTicket(),
                new Origin(Channel.API, world.now(), Optional.empty()),
                details,
                Author.of(requester));
    }
}
