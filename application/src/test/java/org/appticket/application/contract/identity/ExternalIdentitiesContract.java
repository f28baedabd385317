package org.appticket.application.contract.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appticket.application.contract.access.PeopleSetting;
import org.appticket.application.port.identity.ExternalIdentities;
import org.appticket.domain.Duplicate;
import org.appticket.domain.identity.IdentityKey;
import org.appticket.domain.identity.LinkedIdentity;
import org.appticket.domain.identity.ProviderId;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.Role;
import org.junit.jupiter.api.Test;

/** What {@link ExternalIdentities} keeps to. */
public interface ExternalIdentitiesContract extends PeopleSetting {
    /** Who issues what is issued here. */
    String ISSUER = "https://login.example.org/tenant/v2.0";

    /** The identities. */
    ExternalIdentities identities();

    private IdentityKey key() {
        return new IdentityKey(ISSUER, secrets().next().text());
    }

    private LinkedIdentity linked(Person person, IdentityKey key, Instant when) {
        LinkedIdentity identity = new LinkedIdentity(key, person.id(), new ProviderId("entra"), when, when);
        run(() -> identities().add(identity));
        return identity;
    }

    @Test
    default void an_identity_is_found_by_issuer_and_subject_together() {
        Person person = joined(newcomer(Role.USER));
        LinkedIdentity identity = linked(person, key(), NOW);
        assertEquals(Optional.of(identity), identities().find(identity.key()));
        for (IdentityKey other : List.of(
                new IdentityKey(ISSUER + "/", identity.key().subject()),
                new IdentityKey(ISSUER, identity.key().subject() + "x"),
                new IdentityKey(
                        ISSUER.toUpperCase(java.util.Locale.ROOT),
                        identity.key().subject()),
                new IdentityKey(
                        ISSUER + " " + identity.key().subject(), identity.key().subject()))) {
            assertEquals(Optional.empty(), identities().find(other), other::toString);
        }
    }

    @Test
    default void an_identity_is_one_persons_only() {
        Person one = joined(newcomer(Role.USER));
        Person other = joined(newcomer(Role.USER));
        LinkedIdentity identity = linked(one, key(), NOW);
        Duplicate refusal = assertThrows(Duplicate.class, () -> linked(other, identity.key(), NOW));
        assertEquals(Map.of("field", "identity"), refusal.facts());
        assertEquals(Optional.of(identity), identities().find(identity.key()));
    }

    @Test
    default void a_person_may_have_several_oldest_first() {
        Person person = joined(newcomer(Role.USER));
        LinkedIdentity second = linked(person, key(), NOW.plusSeconds(1));
        LinkedIdentity first = linked(person, key(), NOW);
        linked(joined(newcomer(Role.USER)), key(), NOW);
        assertEquals(List.of(first, second), identities().list(person.id()));
    }

    @Test
    default void when_it_was_last_used_never_goes_back() {
        LinkedIdentity identity = linked(joined(newcomer(Role.USER)), key(), NOW);
        run(() -> identities().touch(identity.key(), NOW.plusSeconds(5)));
        run(() -> identities().touch(identity.key(), NOW.plusSeconds(3)));
        run(() -> identities().touch(key(), NOW));
        assertEquals(
                NOW.plusSeconds(5),
                identities().find(identity.key()).orElseThrow().usedAt());
    }

    @Test
    default void only_its_own_person_loses_it() {
        Person person = joined(newcomer(Role.USER));
        Person other = joined(newcomer(Role.USER));
        LinkedIdentity identity = linked(person, key(), NOW);
        assertFalse(unitOfWork().run(() -> identities().remove(other.id(), identity.key())));
        assertFalse(unitOfWork().run(() -> identities().remove(person.id(), key())));
        assertTrue(unitOfWork().run(() -> identities().remove(person.id(), identity.key())));
        assertEquals(Optional.empty(), identities().find(identity.key()));
    }

    @Test
    default void the_longest_names_are_kept() {
        Person person = joined(newcomer(Role.USER));
        String tail = secrets().next().text();
        IdentityKey longest = new IdentityKey(
                "i".repeat(IdentityKey.LONGEST_ISSUER), tail + "é".repeat(IdentityKey.LONGEST_SUBJECT - tail.length()));
        LinkedIdentity identity = linked(person, longest, NOW);
        assertEquals(List.of(identity), identities().list(person.id()));
    }
}
