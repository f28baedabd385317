package org.appticket.application.contract;

import static org.appticket.application.contract.Attempts.again;
import static org.appticket.application.contract.Attempts.answered;
import static org.appticket.application.contract.Attempts.attempt;
import static org.appticket.application.contract.Attempts.begun;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appticket.application.contract.race.DeadlockContract;
import org.appticket.application.dsl.World;
import org.appticket.application.port.IdempotencyKeys;
import org.appticket.application.view.Attempt;
import org.appticket.domain.NotFound;
import org.appticket.domain.people.Role;
import org.junit.jupiter.api.Test;

/** What {@link IdempotencyKeys} promises. */
public interface IdempotencyKeysContract extends IdempotencyRacesContract, DeadlockContract {

    @Test
    default void a_key_is_claimed_once_and_then_names_who_has_it() {
        Attempt first = attempt(world());
        Attempt second = again(first);

        assertEquals(Optional.empty(), keys().claim(first));
        assertEquals(Optional.of(first), keys().claim(second));
        assertEquals(Optional.of(first), keys().claim(first));
    }

    @Test
    default void the_same_key_of_another_person_route_or_spelling_is_another_key() {
        World world = world();
        Attempt.Id id = new Attempt.Id(world.person(Role.USER), "POST /tickets", "Key-1");
        keys().claim(attempt(world, id));

        for (Attempt.Id other : List.of(
                new Attempt.Id(world.person(Role.USER), id.route(), id.key()),
                new Attempt.Id(id.actor(), "POST /tickets/1/comments", id.key()),
                new Attempt.Id(id.actor(), id.route(), "key-1"),
                new Attempt.Id(id.actor(), id.route(), "Key-1!"))) {
            assertEquals(Optional.empty(), keys().claim(attempt(world, other)), other.toString());
        }
    }

    @Test
    default void the_longest_key_and_route_are_kept_whole() {
        World world = world();
        String key = "~!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}".repeat(8).substring(0, 254);
        Attempt attempt = attempt(world, new Attempt.Id(world.person(Role.USER), "/".repeat(200), key + "a"));
        Attempt other =
                attempt(world, new Attempt.Id(attempt.id().actor(), attempt.id().route(), key + "b"));

        assertEquals(Optional.empty(), keys().claim(attempt));
        assertEquals(Optional.empty(), keys().claim(other));
        assertEquals(Optional.of(attempt), keys().claim(again(attempt)));
    }

    @Test
    default void an_answer_is_kept_with_what_the_unit_of_work_keeps() {
        Attempt attempt = attempt(world());
        Attempt.Answer answer = new Attempt.Answer(
                201,
                Map.of(
                        "Location",
                        "/api/v1/tickets/7?a=b:c&d",
                        "ETag",
                        "\"3\"",
                        "Content-Type",
                        "a/b; charset=\"u, v\""),
                "{\"title\":\"Ünïcode 🙂\"}" + "x".repeat(100_000));
        keys().claim(attempt);

        assertTrue(complete(attempt.answered(answer)));

        assertEquals(Optional.of(attempt.answered(answer)), keys().claim(again(attempt)));
    }

    @Test
    default void an_answer_may_be_empty() {
        Attempt attempt = attempt(world());
        keys().claim(attempt);

        assertTrue(complete(attempt.answered(new Attempt.Answer(204, Map.of(), ""))));

        assertEquals(
                Optional.of(new Attempt.Answer(204, Map.of(), "")),
                keys().claim(again(attempt)).orElseThrow().answer());
    }

    @Test
    default void an_answer_is_not_kept_if_the_unit_of_work_is_rolled_back() {
        Attempt attempt = attempt(world());
        keys().claim(attempt);

        assertThrows(
                NotFound.class,
                () -> ports().unitOfWork().run(() -> {
                    keys().complete(answered(attempt));
                    throw new NotFound();
                }));

        assertEquals(Optional.of(attempt), keys().claim(again(attempt)));
        assertTrue(complete(answered(attempt)));
    }

    @Test
    default void an_attempt_is_answered_once() {
        Attempt attempt = attempt(world());
        keys().claim(attempt);
        complete(answered(attempt));

        assertFalse(complete(attempt.answered(new Attempt.Answer(500, Map.of(), "late"))));

        assertEquals(Optional.of(answered(attempt)), keys().claim(again(attempt)));
    }

    @Test
    default void an_attempt_that_does_not_have_the_key_cannot_be_answered() {
        Attempt attempt = attempt(world());
        Attempt other = again(attempt);

        assertFalse(complete(answered(attempt)));
        keys().claim(attempt);
        assertFalse(complete(answered(other)));

        assertEquals(Optional.of(attempt), keys().claim(other));
    }

    @Test
    default void an_attempt_takes_the_place_of_another_which_is_fenced_off_then() {
        Attempt died = attempt(world());
        Attempt next = again(died);
        keys().claim(died);

        assertTrue(keys().replace(died, next));

        assertFalse(complete(answered(died)));
        keys().release(died);
        assertEquals(Optional.of(next), keys().claim(again(died)));
        assertTrue(complete(answered(next)));
    }

    @Test
    default void an_attempt_cannot_take_the_place_of_one_that_was_answered_meanwhile() {
        Attempt slow = attempt(world());
        keys().claim(slow);
        complete(answered(slow));

        assertFalse(keys().replace(slow, again(slow)));

        assertEquals(Optional.of(answered(slow)), keys().claim(again(slow)));
    }

    @Test
    default void an_attempt_cannot_take_the_place_of_one_that_was_replaced_or_released() {
        Attempt first = attempt(world());
        Attempt second = again(first);
        Attempt third = again(second);
        keys().claim(first);
        keys().replace(first, second);

        assertFalse(keys().replace(first, third));
        keys().release(second);
        assertFalse(keys().replace(second, third));

        assertEquals(Optional.empty(), keys().claim(third));
    }

    @Test
    default void an_attempt_takes_the_place_of_an_old_answer() {
        Attempt old = attempt(world());
        Attempt next = again(old);
        keys().claim(old);
        complete(answered(old));

        assertTrue(keys().replace(answered(old), next));

        assertEquals(Optional.of(next), keys().claim(again(old)));
    }

    @Test
    default void a_key_that_was_given_back_is_free() {
        Attempt attempt = attempt(world());
        Attempt next = again(attempt);
        keys().claim(attempt);

        keys().release(attempt);

        assertEquals(Optional.empty(), keys().claim(next));
    }

    @Test
    default void an_answer_is_never_given_back() {
        Attempt attempt = attempt(world());
        keys().claim(attempt);
        complete(answered(attempt));

        keys().release(attempt);
        keys().release(answered(attempt));

        assertEquals(Optional.of(answered(attempt)), keys().claim(again(attempt)));
    }

    @Test
    default void what_began_long_ago_is_forgotten_to_the_microsecond() {
        World world = world();
        Instant limit = Instant.parse("2001-02-03T04:05:06.000007Z");
        Attempt before = begun(world, limit.minusNanos(1000));
        Attempt sharp = begun(world, limit);
        keys().claim(before);
        complete(answered(before));
        keys().claim(sharp);

        keys().forget(limit);

        assertEquals(Optional.empty(), keys().claim(again(before)));
        assertEquals(Optional.of(sharp), keys().claim(again(sharp)));
    }

    private IdempotencyKeys keys() {
        return ports().idempotencyKeys();
    }

    private boolean complete(Attempt answered) {
        return ports().unitOfWork().run(() -> keys().complete(answered));
    }
}
