package org.appticket.application.contract.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.appticket.application.port.factor.RecoveryMarks;
import org.appticket.application.port.key.Keyring.Signature;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.Role;
import org.junit.jupiter.api.Test;

/** What {@link RecoveryMarks} keeps to. */
public interface RecoveryMarksContract extends FactorSetting {
    /** A mark. */
    Signature ONE = new Signature("v1.k.one");

    /** Another mark. */
    Signature TWO = new Signature("v1.k.two");

    /** The marks. */
    RecoveryMarks recoveryMarks();

    @Test
    default void new_marks_take_the_place_of_all_before() {
        Person person = joined(newcomer(Role.USER));
        assertEquals(List.of(), recoveryMarks().list(person.id()));
        run(() -> recoveryMarks().replace(person.id(), List.of(ONE, TWO)));
        assertEquals(Set.of(ONE, TWO), Set.copyOf(recoveryMarks().list(person.id())));
        Signature three = new Signature("v1.k.three");
        run(() -> recoveryMarks().replace(person.id(), List.of(three)));
        assertEquals(List.of(three), recoveryMarks().list(person.id()));
        run(() -> recoveryMarks().replace(person.id(), List.of()));
        assertEquals(List.of(), recoveryMarks().list(person.id()));
    }

    @Test
    default void a_mark_is_taken_once_and_from_its_owner() {
        Person person = joined(newcomer(Role.USER));
        Person other = joined(newcomer(Role.USER));
        run(() -> recoveryMarks().replace(person.id(), List.of(ONE, TWO)));
        run(() -> recoveryMarks().replace(other.id(), List.of(ONE)));
        assertFalse(taken(other, TWO));
        assertTrue(taken(person, ONE));
        assertFalse(taken(person, ONE));
        assertEquals(List.of(TWO), recoveryMarks().list(person.id()));
        assertEquals(List.of(ONE), recoveryMarks().list(other.id()));
    }

    @Test
    default void of_many_that_take_a_mark_at_once_one_gets_it() {
        Person person = joined(newcomer(Role.USER));
        run(() -> recoveryMarks().replace(person.id(), List.of(ONE)));
        assertEquals(
                1,
                IntStream.range(0, 8)
                        .parallel()
                        .filter(any -> taken(person, ONE))
                        .count());
    }

    private boolean taken(Person person, Signature mark) {
        return unitOfWork().run(() -> recoveryMarks().take(person.id(), mark));
    }
}
