package org.appticket.application.contract.race;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.dsl.Together;
import org.appticket.application.dsl.World;
import org.appticket.application.idempotency.AnswerOnce;
import org.junit.jupiter.api.Test;

/**
 * Requests with a key that lock each other out: the work is done again inside the scope of the key, so that each has its
 * effect once, and its answer is the one of the attempt that was kept.
 */
public interface DeadlockContract extends OverPorts {
    /** How many want two tickets, half of them in the opposite order. */
    int CROWD = 12;

    @Test
    default void two_requests_that_deadlock_both_have_their_effect_once_and_are_answered_the_same_again() {
        World world = world();
        Meeting meeting = new Meeting();
        AtomicInteger attempts = new AtomicInteger();
        Crossing crossing = Crossing.in(world);

        List<AnswerOnce.Result> first = Together.run(
                2,
                thread -> crossing.ask(thread, () -> {
                    attempts.incrementAndGet();
                    meeting.meet();
                }));
        List<AnswerOnce.Result> again = List.of(crossing.ask(0, () -> {}), crossing.ask(1, () -> {}));

        assertEquals(meeting.happened(), attempts.get() > 2, attempts + " attempts");
        crossing.requireOnce(first, again);
    }

    @Test
    default void a_crowd_that_deadlocks_gets_through_and_nothing_is_done_twice() {
        Crossing crossing = Crossing.in(world());

        List<AnswerOnce.Result> first = Together.run(CROWD, thread -> crossing.ask(thread, () -> {}));
        List<AnswerOnce.Result> again = Together.run(CROWD, thread -> crossing.ask(thread, () -> {}));

        crossing.requireOnce(first, again);
    }
}
