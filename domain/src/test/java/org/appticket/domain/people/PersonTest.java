package org.appticket.domain.people;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.Stale;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.Version;
import org.junit.jupiter.api.Test;

final class PersonTest {

    private static Person named(String name) {
        return new Person(
                new PersonId(1), new Login("j.d"), Profile.of(name), Set.of(Role.ADMIN), true, new Version(3));
    }

    @Test
    void somebody_without_a_role_is_nobody() {
        assertThrows(InvalidValue.class, () -> named("Jean").with(Set.of(), true));
    }

    @Test
    void only_who_has_access_administers() {
        assertTrue(named("Jean").administers());
        assertFalse(named("Jean").with(Set.of(Role.ADMIN), false).administers());
        assertFalse(named("Jean").with(Set.of(Role.MANAGER), true).administers());
    }

    @Test
    void a_decision_is_about_the_version_that_was_seen() {
        assertDoesNotThrow(() -> named("Jean").require(Optional.empty()));
        assertDoesNotThrow(() -> named("Jean").require(Optional.of(new Version(3))));
        assertThrows(Stale.class, () -> named("Jean").require(Optional.of(new Version(2))));
    }

    @Test
    void people_are_found_by_the_beginnings_of_all_their_words() {
        FoldedWords words = named("Jean-Éloi D'Ōkami").words();
        for (String typed : List.of("", "jean eloi", "okam", "J.D", "D JEAN", "éLOI!")) {
            assertTrue(words.areFoundBy(FoldedWords.of(typed)), typed);
        }
        for (String typed : List.of("ean", "jean x", "oi")) {
            assertFalse(words.areFoundBy(FoldedWords.of(typed)), typed);
        }
    }

    @Test
    void people_are_listed_by_their_folded_names() {
        assertEquals("jean eloi", named("  Jean-Éloi ").sortKey());
        assertEquals("", named("🦊").sortKey());
        assertEquals(100, named("x".repeat(200)).sortKey().length());
        String pairs = named("𐐀".repeat(150)).sortKey();
        assertEquals(100, pairs.codePointCount(0, pairs.length()));
    }
}
