package org.appticket.application.contract.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.appticket.application.port.factor.PasskeyChallenges;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Role;
import org.junit.jupiter.api.Test;

/** What {@link PasskeyChallenges} keeps to. */
public interface PasskeyChallengesContract extends FactorSetting {
    /** Until when challenges are valid here. */
    Instant END = NOW.plusSeconds(300);

    /** The challenges. */
    PasskeyChallenges challenges();

    @Test
    default void a_challenge_is_taken_once() {
        Digest challenge = given(Optional.empty());
        assertTrue(taken(challenge, Optional.empty(), NOW));
        assertFalse(taken(challenge, Optional.empty(), NOW));
        assertFalse(taken(secrets().next().digest(), Optional.empty(), NOW));
    }

    @Test
    default void a_challenge_is_taken_by_whom_it_was_given_to() {
        Optional<PersonId> mine = Optional.of(joined(newcomer(Role.USER)).id());
        Optional<PersonId> theirs = Optional.of(joined(newcomer(Role.USER)).id());
        Digest personal = given(mine);
        assertFalse(taken(personal, theirs, NOW));
        assertFalse(taken(personal, Optional.empty(), NOW));
        assertTrue(taken(personal, mine, NOW));
        Digest anonymous = given(Optional.empty());
        assertFalse(taken(anonymous, mine, NOW));
        assertTrue(taken(anonymous, Optional.empty(), NOW));
    }

    @Test
    default void a_challenge_ends() {
        Digest challenge = given(Optional.empty());
        assertFalse(taken(challenge, Optional.empty(), END));
        assertTrue(taken(challenge, Optional.empty(), END.minusNanos(1_000)));
    }

    @Test
    default void dead_challenges_are_removed() {
        Digest challenge = given(Optional.empty());
        assertEquals(0, unitOfWork().run(() -> challenges().removeDead(END.minusSeconds(1_000))));
        assertTrue(unitOfWork().run(() -> challenges().removeDead(END)) > 0);
        assertFalse(taken(challenge, Optional.empty(), NOW));
    }

    @Test
    default void of_many_that_take_a_challenge_at_once_one_gets_it() {
        Digest challenge = given(Optional.empty());
        assertEquals(
                1,
                IntStream.range(0, 8)
                        .parallel()
                        .filter(any -> taken(challenge, Optional.empty(), NOW))
                        .count());
    }

    private Digest given(Optional<PersonId> person) {
        Digest challenge = secrets().next().digest();
        run(() -> challenges().add(challenge, person, END));
        return challenge;
    }

    private boolean taken(Digest challenge, Optional<PersonId> person, Instant now) {
        return unitOfWork().run(() -> challenges().take(challenge, person, now));
    }
}
