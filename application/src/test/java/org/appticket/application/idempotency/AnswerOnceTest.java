package org.appticket.application.idempotency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.appticket.application.dsl.Together;
import org.appticket.application.dsl.World;
import org.appticket.application.fake.InMemoryPorts;
import org.appticket.application.fake.InMemorySalts;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.view.Attempt;
import org.appticket.application.view.Attempt.Answer;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.NotFound;
import org.appticket.domain.Unavailable;
import org.appticket.domain.history.Digest;
import org.appticket.domain.people.Role;
import org.junit.jupiter.api.Test;

class AnswerOnceTest {
    private final World world = World.in(InMemoryPorts.fresh());
    private Instant now = Instant.parse("2031-02-03T04:05:06.789Z");
    private Runnable beforeWork = () -> {};
    private final AtomicInteger count = new AtomicInteger();
    /** A unit of work that something else comes before. */
    private final UnitOfWork late = new UnitOfWork() {
        @Override
        public <T> T run(Supplier<T> work) {
            Runnable first = beforeWork;
            beforeWork = () -> {};
            first.run();
            return world.ports().unitOfWork().run(work);
        }
    };

    private final AnswerOnce once =
            new AnswerOnce(world.ports().idempotencyKeys(), late, new InMemorySalts(), () -> now);
    private final Attempt.Id id = new Attempt.Id(world.person(Role.USER), "POST /tickets", "key");

    @Test
    void the_first_time_it_is_done() {
        assertEquals(new AnswerOnce.Result(answer(1), false), ask("body"));
    }

    @Test
    void then_the_first_answer_is_given_again_and_nothing_is_done() {
        ask("body");

        assertEquals(new AnswerOnce.Result(answer(1), true), ask("body"));
        assertEquals(1, count.get());
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        ask("body");

        assertThrows(IdempotencyKeyReused.class, () -> ask("another body"));
        assertEquals(1, count.get());
    }

    @Test
    void another_person_or_route_may_use_the_same_key() {
        ask("body");

        for (Attempt.Id other : List.of(
                new Attempt.Id(world.person(Role.USER), id.route(), id.key()),
                new Attempt.Id(id.actor(), "POST /teams", id.key()))) {
            assertFalse(once.handle(command(other, "body", this::work)).replayed());
        }
        assertEquals(3, count.get());
    }

    @Test
    void while_the_first_attempt_is_at_work_the_second_is_refused() {
        beforeWork = () -> {
            IdempotencyKeyInProgress refusal = assertThrows(IdempotencyKeyInProgress.class, () -> ask("body"));
            assertEquals(Map.of("retryAfter", 1), refusal.facts());
        };

        assertFalse(ask("body").replayed());
        assertEquals(1, count.get());
    }

    @Test
    void of_many_who_ask_at_once_one_does_it() {
        List<Boolean> done = Together.run(16, thread -> {
            try {
                return !ask("body").replayed();
            } catch (IdempotencyKeyInProgress wait) {
                return false;
            }
        });

        assertEquals(1, done.stream().filter(one -> one).count());
        assertEquals(1, count.get());
    }

    @Test
    void an_attempt_that_died_is_taken_over_after_its_lease_and_can_change_nothing_any_more() {
        List<AnswerOnce.Result> second = new ArrayList<>();
        beforeWork = () -> {
            now = now.plusSeconds(61);
            second.add(ask("body"));
        };

        assertThrows(
                IdempotencyKeyInProgress.class,
                () -> ask("body", () -> {
                    world.aTicket().open();
                    return new Answer(201, Map.of(), "too late");
                }));

        assertEquals(List.of(new AnswerOnce.Result(answer(1), false)), second);
        assertEquals(new AnswerOnce.Result(answer(1), true), ask("body"));
        assertTrue(world.ports().histories().list(Optional.empty(), 1).isEmpty());
    }

    @Test
    void an_attempt_is_not_taken_over_within_its_lease() {
        keysHold(attemptBegunAgo(Duration.ofSeconds(60)));

        assertThrows(IdempotencyKeyInProgress.class, () -> ask("body"));
    }

    @Test
    void an_attempt_that_died_is_not_taken_over_by_another_body() {
        keysHold(attemptBegunAgo(Duration.ofSeconds(61)));

        assertThrows(IdempotencyKeyReused.class, () -> ask("another body"));
        assertFalse(ask("body").replayed());
    }

    @Test
    void a_refusal_is_an_answer_that_is_kept_though_all_else_is_rolled_back() {
        AnswerOnce.Result refused = ask("body", () -> {
            count.incrementAndGet();
            world.aTicket().open();
            throw new NotFound();
        });

        assertEquals(new Answer(404, Map.of(), "NOT_FOUND"), refused.answer());
        assertEquals(new AnswerOnce.Result(refused.answer(), true), ask("body"));
        assertEquals(1, count.get());
        assertTrue(world.ports().histories().list(Optional.empty(), 1).isEmpty());
    }

    @Test
    void when_something_is_away_nothing_is_kept_and_the_key_is_free_again() {
        assertThrows(
                Unavailable.class,
                () -> ask("body", () -> {
                    throw new Unavailable(Duration.ofSeconds(3));
                }));

        assertFalse(ask("body").replayed());
    }

    @Test
    void after_a_fault_the_key_is_free_again() {
        assertThrows(
                IllegalStateException.class,
                () -> ask("body", () -> {
                    throw new IllegalStateException("a fault");
                }));

        assertFalse(ask("body").replayed());
    }

    @Test
    void after_a_day_the_answer_is_forgotten_whatever_the_body() {
        ask("body");

        now = now.plus(Duration.ofDays(1));
        assertTrue(ask("body").replayed());
        now = now.plusNanos(1000);

        assertEquals(new AnswerOnce.Result(answer(2), false), ask("another body"));
    }

    private Attempt attemptBegunAgo(Duration age) {
        Instant begun = now.minus(age);
        return new Attempt(
                id, Digest.ofText("body"), Digest.ofText("died"), begun, begun.plusSeconds(60), Optional.empty());
    }

    private void keysHold(Attempt attempt) {
        assertTrue(world.ports().idempotencyKeys().claim(attempt).isEmpty());
    }

    private AnswerOnce.Result ask(String body) {
        return ask(body, this::work);
    }

    private AnswerOnce.Result ask(String body, Supplier<Answer> work) {
        return once.handle(command(id, body, work));
    }

    private static AnswerOnce.Command command(Attempt.Id id, String body, Supplier<Answer> work) {
        return new AnswerOnce.Command(
                id,
                body,
                work,
                refusal -> new Answer(
                        refusal instanceof InvalidValue ? 422 : 404,
                        Map.of(),
                        refusal.code().name()));
    }

    private Answer work() {
        return answer(count.incrementAndGet());
    }

    private static Answer answer(int number) {
        return new Answer(201, Map.of("Location", "/tickets/" + number), "{}");
    }
}
