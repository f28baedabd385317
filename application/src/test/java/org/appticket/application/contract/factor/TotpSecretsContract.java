package org.appticket.application.contract.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.IntStream;
import org.appticket.application.port.factor.TotpSecrets;
import org.appticket.application.port.factor.TotpSecrets.Kept;
import org.appticket.application.port.key.Keyring.Sealed;
import org.appticket.domain.factor.TimeStep;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.Role;
import org.junit.jupiter.api.Test;

/** What {@link TotpSecrets} keeps to. */
public interface TotpSecretsContract extends FactorSetting {
    /** Something sealed. */
    Sealed KEY = new Sealed("v1.k." + "x".repeat(300));

    /** Something else. */
    Sealed OTHER = new Sealed("v1.k.y");

    /** Some step. */
    TimeStep STEP = TimeStep.at(NOW);

    /** The keys. */
    TotpSecrets totpSecrets();

    @Test
    default void a_proposed_key_is_not_in_use() {
        Person person = joined(newcomer(Role.USER));
        assertEquals(Optional.empty(), totpSecrets().find(person.id()));
        run(() -> totpSecrets().propose(person.id(), KEY, NOW));
        Kept expected = new Kept(Optional.empty(), TimeStep.NONE, Optional.of(KEY), Optional.of(NOW));
        assertEquals(Optional.of(expected), totpSecrets().find(person.id()));
        assertFalse(accepted(person, STEP));
        assertFalse(isSecured(person));
    }

    @Test
    default void a_key_in_use_stays_until_another_one_was_shown() {
        Person person = using(KEY);
        assertTrue(isSecured(person));
        run(() -> totpSecrets().propose(person.id(), OTHER, NOW));
        Kept both = new Kept(Optional.of(KEY), STEP, Optional.of(OTHER), Optional.of(NOW));
        assertEquals(Optional.of(both), totpSecrets().find(person.id()));
        run(() -> totpSecrets().activate(person.id(), STEP.plus(1)));
        Kept renewed = new Kept(Optional.of(OTHER), STEP.plus(1), Optional.empty(), Optional.empty());
        assertEquals(Optional.of(renewed), totpSecrets().find(person.id()));
    }

    @Test
    default void nothing_becomes_active_that_was_not_proposed() {
        Person person = using(KEY);
        run(() -> totpSecrets().activate(person.id(), STEP.plus(5)));
        assertEquals(Optional.of(KEY), totpSecrets().find(person.id()).flatMap(Kept::active));
        assertTrue(accepted(person, STEP.plus(1)));
    }

    @Test
    default void steps_only_go_forward() {
        Person person = using(KEY);
        assertFalse(accepted(person, STEP));
        assertFalse(accepted(person, STEP.plus(-1)));
        assertTrue(accepted(person, STEP.plus(1)));
        assertFalse(accepted(person, STEP.plus(1)));
        assertTrue(accepted(person, STEP.plus(3)));
        assertFalse(accepted(person, STEP.plus(2)));
    }

    @Test
    default void of_many_that_show_the_same_code_at_once_one_is_accepted() {
        Person person = using(KEY);
        long accepted = IntStream.range(0, 8)
                .parallel()
                .filter(any -> accepted(person, STEP.plus(1)))
                .count();
        assertEquals(1, accepted);
    }

    @Test
    default void what_was_removed_is_gone() {
        Person person = using(KEY);
        Person other = using(OTHER);
        run(() -> totpSecrets().remove(person.id()));
        assertEquals(Optional.empty(), totpSecrets().find(person.id()));
        assertFalse(isSecured(person));
        assertTrue(isSecured(other));
        assertFalse(accepted(person, STEP.plus(1)));
    }

    @Test
    default void nothing_is_decided_outside_of_a_unit_of_work() {
        Person person = using(KEY);
        assertThrows(IllegalStateException.class, () -> totpSecrets().accept(person.id(), STEP.plus(1)));
        assertThrows(IllegalStateException.class, () -> totpSecrets().remove(person.id()));
    }

    private Person using(Sealed key) {
        Person person = joined(newcomer(Role.USER));
        run(() -> {
            totpSecrets().propose(person.id(), key, NOW);
            totpSecrets().activate(person.id(), STEP);
        });
        return person;
    }

    private boolean accepted(Person person, TimeStep step) {
        return unitOfWork().run(() -> totpSecrets().accept(person.id(), step));
    }
}
