package org.appticket.application.contract;

import static org.appticket.application.contract.Attempts.again;
import static org.appticket.application.contract.Attempts.answered;
import static org.appticket.application.contract.Attempts.attempt;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.appticket.application.dsl.Together;
import org.appticket.application.dsl.World;
import org.appticket.application.view.Attempt;
import org.appticket.domain.history.Digest;
import org.junit.jupiter.api.Test;

/** Many want one key at the same moment: one gets it. */
public interface IdempotencyRacesContract extends OverPorts {

    @Test
    default void of_many_who_claim_a_key_at_once_one_gets_it_and_the_others_are_told_who() {
        World world = world();
        Attempt shared = attempt(world);

        List<Optional<Attempt>> answers = Together.run(
                RacesContract.MANY,
                thread -> ports().idempotencyKeys()
                        .claim(new Attempt(
                                shared.id(),
                                shared.body(),
                                Digest.ofText("thread " + thread),
                                shared.begun(),
                                shared.leaseUntil(),
                                Optional.empty())));

        List<Digest> told = answers.stream()
                .flatMap(Optional::stream)
                .map(Attempt::fence)
                .distinct()
                .toList();
        assertEquals(1, answers.stream().filter(Optional::isEmpty).count());
        assertEquals(1, told.size());
        assertTrue(answers.get(winner(told.get(0))).isEmpty());
    }

    @Test
    default void of_many_who_take_the_place_of_one_that_died_one_gets_it() {
        Attempt died = attempt(world());
        ports().idempotencyKeys().claim(died);

        List<Boolean> answers = Together.run(
                RacesContract.MANY, thread -> ports().idempotencyKeys().replace(died, again(died)));

        assertEquals(1, answers.stream().filter(got -> got).count());
    }

    @Test
    default void either_the_answer_is_kept_or_another_attempt_takes_the_place() {
        World world = world();
        for (int round = 0; round < 10; round++) {
            Attempt slow = attempt(world);
            ports().idempotencyKeys().claim(slow);

            List<Boolean> answers = Together.run(
                    2,
                    thread -> thread == 0
                            ? ports().unitOfWork()
                                    .run(() -> ports().idempotencyKeys().complete(answered(slow)))
                            : ports().idempotencyKeys().replace(slow, again(slow)));

            assertEquals(1, answers.stream().filter(got -> got).count());
        }
    }

    private static int winner(Digest fence) {
        for (int thread = 0; thread < RacesContract.MANY; thread++) {
            if (Digest.ofText("thread " + thread).equals(fence)) {
                return thread;
            }
        }
        throw new AssertionError("nobody has that fence");
    }
}
