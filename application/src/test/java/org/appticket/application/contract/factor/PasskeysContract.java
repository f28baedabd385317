package org.appticket.application.contract.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.appticket.application.port.factor.Passkeys;
import org.appticket.application.port.factor.Passkeys.Owned;
import org.appticket.domain.Duplicate;
import org.appticket.domain.factor.CredentialId;
import org.appticket.domain.factor.Passkey;
import org.appticket.domain.factor.Passkey.Credential;
import org.appticket.domain.factor.PasskeyId;
import org.appticket.domain.factor.UserHandle;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.Role;
import org.junit.jupiter.api.Test;

/** What {@link Passkeys} keeps to. */
public interface PasskeysContract extends FactorSetting {

    /** The passkeys. */
    Passkeys passkeys();

    @Test
    default void a_passkey_is_found_by_its_credential_and_listed_with_its_owners() {
        Person person = known();
        Passkey first = added(person, longCredential(), 7);
        Passkey second = added(person, credential(), 0);
        UserHandle handle = passkeys().handle(person.id()).orElseThrow();
        assertEquals(
                Optional.of(new Owned(first, handle)),
                passkeys().find(first.credential().id()));
        assertEquals(Optional.empty(), passkeys().find(credential()));
        assertEquals(2, passkeys().list(person.id()).size());
        assertTrue(passkeys().list(person.id()).containsAll(List.of(first, second)));
        assertEquals(List.of(), passkeys().list(known().id()));
    }

    @Test
    default void whoever_has_a_passkey_is_secured() {
        Person person = known();
        assertFalse(isSecured(person));
        Passkey passkey = added(person, credential(), 0);
        assertTrue(isSecured(person));
        assertTrue(unitOfWork().run(() -> passkeys().remove(person.id(), passkey.id())));
        assertFalse(isSecured(person));
    }

    @Test
    default void a_handle_is_kept() {
        Person person = joined(newcomer(Role.USER));
        assertEquals(Optional.empty(), passkeys().handle(person.id()));
        UserHandle handle = UserHandle.from(secrets().next());
        run(() -> passkeys().know(person.id(), handle));
        assertEquals(Optional.of(handle), passkeys().handle(person.id()));
    }

    @Test
    default void nobody_adds_a_credential_that_somebody_has() {
        Passkey passkey = added(known(), credential(), 0);
        Person other = known();
        assertThrows(Duplicate.class, () -> added(other, passkey.credential().id(), 0));
        assertEquals(List.of(), passkeys().list(other.id()));
    }

    @Test
    default void counts_only_go_up_unless_there_are_none() {
        Passkey counting = added(known(), credential(), 3);
        assertFalse(used(counting, 3));
        assertFalse(used(counting, 0));
        assertTrue(used(counting, 4));
        Passkey kept = passkeys().find(counting.credential().id()).orElseThrow().passkey();
        assertEquals(counting.used(4, true, NOW.plusSeconds(1)), kept);
        Passkey silent = added(known(), credential(), 0);
        assertTrue(used(silent, 0));
        assertTrue(used(silent, 0));
        assertTrue(used(silent, 1));
        assertFalse(used(silent, 0));
    }

    @Test
    default void of_many_uses_with_the_same_count_one_is_kept() {
        Passkey passkey = added(known(), credential(), 3);
        assertEquals(
                1,
                IntStream.range(0, 8).parallel().filter(any -> used(passkey, 4)).count());
    }

    @Test
    default void people_remove_their_own() {
        Person person = known();
        Passkey passkey = added(person, credential(), 0);
        Person other = known();
        assertFalse(unitOfWork().run(() -> passkeys().remove(other.id(), passkey.id())));
        run(() -> passkeys().removeAllOf(other.id()));
        assertEquals(List.of(passkey), passkeys().list(person.id()));
        run(() -> passkeys().removeAllOf(person.id()));
        assertEquals(List.of(), passkeys().list(person.id()));
        assertFalse(used(passkey, 1));
        assertTrue(passkeys().handle(person.id()).isPresent());
    }

    private Person known() {
        Person person = joined(newcomer(Role.USER));
        run(() -> passkeys().know(person.id(), UserHandle.from(secrets().next())));
        return person;
    }

    private Passkey added(Person owner, CredentialId id, long count) {
        Passkey passkey = new Passkey(
                new PasskeyId(secrets().nextToken().value()),
                owner.id(),
                "téléphone 📱",
                new Credential(id, "k".repeat(600), count, true, false),
                NOW,
                Optional.empty());
        run(() -> passkeys().add(passkey));
        return passkey;
    }

    private boolean used(Passkey passkey, long count) {
        return unitOfWork().run(() -> passkeys().use(passkey.used(count, true, NOW.plusSeconds(1))));
    }

    private CredentialId credential() {
        return new CredentialId(secrets().next().text());
    }

    private CredentialId longCredential() {
        String unique = secrets().next().text();
        return new CredentialId(unique + "A".repeat(CredentialId.LONGEST - unique.length()));
    }
}
