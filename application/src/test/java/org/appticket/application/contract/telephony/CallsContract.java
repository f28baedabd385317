package org.appticket.application.contract.telephony;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.dsl.Together;
import org.appticket.application.dsl.World;
import org.appticket.application.port.telephony.Calls;
import org.appticket.application.view.PersonName;
import org.appticket.application.view.live.RingingCall;
import org.appticket.domain.assignment.Assignee;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Role;
import org.appticket.domain.telephony.DialledNumber;
import org.appticket.domain.telephony.IncomingCall;
import org.junit.jupiter.api.Test;

/** What {@link Calls} promise. Every test calls at a time of its own, since others are there too. */
public interface CallsContract extends OverPorts {

    /** The calls in the same store as the ports. */
    Calls calls();

    private boolean add(IncomingCall call) {
        return ports().unitOfWork().run(() -> calls().add(call));
    }

    private static IncomingCall call(String id, Assignee called, Instant at) {
        return new IncomingCall(id, Optional.of(new DialledNumber("0612345678")), Optional.empty(), called, at);
    }

    private List<String> told(Instant after, int atMost) {
        return calls().list(after, atMost).stream()
                .map(ringing -> ringing.call().id())
                .toList();
    }

    @Test
    default void a_call_is_kept_as_it_was_announced() {
        Instant at = Instant.parse("2031-03-02T09:00:00.123456Z");
        World world = world();
        PersonId agent = world.person(Role.AGENT);
        PersonId caller = world.person(Role.USER);
        IncomingCall known = new IncomingCall(
                "Kept é " + agent,
                Optional.of(new DialledNumber("+33612345678")),
                Optional.of(caller),
                Assignee.of(agent),
                at);
        IncomingCall withheld = new IncomingCall(
                "withheld " + agent, Optional.empty(), Optional.empty(), Assignee.of(world.team()), at.plusSeconds(1));
        assertTrue(add(withheld));
        assertTrue(add(known));

        assertEquals(
                List.of(
                        new RingingCall(known, Optional.of(new PersonName(caller, "Ada Lovelace"))),
                        new RingingCall(withheld, Optional.empty())),
                calls().list(at.minusNanos(1_000), 10));
        assertEquals(List.of(withheld.id()), told(at, 10), "what began then is not after it");
    }

    @Test
    default void a_call_that_is_announced_again_stays_as_it_was() {
        Instant at = Instant.parse("2032-03-02T09:00:00Z");
        World world = world();
        Assignee agent = Assignee.of(world.person(Role.AGENT));
        IncomingCall first = call("again " + agent, agent, at);
        assertTrue(add(first));
        assertFalse(add(call(first.id(), Assignee.of(world.team()), at.plusSeconds(9))));
        assertEquals(
                List.of(first),
                calls().list(at.minusSeconds(1), 10).stream()
                        .map(RingingCall::call)
                        .toList());
        assertTrue(
                add(call(first.id().toUpperCase(java.util.Locale.ROOT), agent, at)), "ids are compared to the letter");
    }

    @Test
    default void one_call_that_is_announced_many_times_at_once_is_kept_once() {
        Instant at = Instant.parse("2033-03-02T09:00:00Z");
        Assignee agent = Assignee.of(world().person(Role.AGENT));
        List<Boolean> kept = Together.run(6, thread -> add(call("together " + agent, agent, at)));
        assertEquals(1, kept.stream().filter(each -> each).count());
        assertEquals(List.of("together " + agent), told(at.minusSeconds(1), 10));
    }

    @Test
    default void the_latest_are_told_and_the_oldest_forgotten() {
        Instant at = Instant.parse("2034-03-02T09:00:00Z");
        Assignee agent = Assignee.of(world().person(Role.AGENT));
        for (int second = 0; second < 4; second++) {
            add(call(second + " " + agent, agent, at.plusSeconds(second)));
        }
        assertEquals(List.of("2 " + agent, "3 " + agent), told(at.minusSeconds(1), 2));
        int forgotten = ports().unitOfWork().run(() -> calls().removeBefore(at.plusSeconds(3)));
        assertTrue(forgotten >= 3, "those of others before may be among them: " + forgotten);
        assertEquals(List.of("3 " + agent), told(at.minusSeconds(1), 10));
    }
}
