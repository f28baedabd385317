package org.appticket.domain.people;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.InvalidValue.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ProfileTest {

    private static Profile withEmail(String email) {
        return new Profile("Agathe", Optional.of(email), Language.FR, "Europe/Paris", Optional.empty());
    }

    private static Violation violation(Runnable refused) {
        List<Violation> violations =
                assertThrows(InvalidValue.class, refused::run).violations();
        assertEquals(1, violations.size());
        return violations.get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a@b", "agathe.dupont+desk@example.org", "jürgen@müller.example", "o'neil@x-y.co", " a@b.fr "})
    void an_address_that_mail_can_reach_is_taken(String email) {
        assertEquals(Optional.of(email.strip()), withEmail(email).email());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agathe",
                "@example.org",
                "agathe@",
                "a@b@c",
                "a b@example.org",
                "a@exa mple.org",
                "a@.example.org",
                "a@example..org",
                "a@-example.org",
                "<a@example.org>",
                "a@example.org, b@example.org",
                "a@[127.0.0.1]"
            })
    void what_is_no_address_is_refused(String email) {
        Violation violation = violation(() -> withEmail(email));
        assertEquals("email", violation.field());
        assertEquals(Problem.WRONG_FORMAT, violation.problem());
    }

    @Test
    void an_address_cannot_bring_a_header_line_along() {
        assertThrows(InvalidValue.class, () -> withEmail("a@example.org\nBcc: b@example.org"));
        assertThrows(InvalidValue.class, () -> withEmail("a\r\n@example.org"));
    }

    @Test
    void a_name_and_a_number_are_one_line() {
        assertEquals("name", violation(() -> Profile.of("Agathe\nDupont")).field());
        assertEquals("name", violation(() -> Profile.of("   ")).field());
        assertEquals("Agathe", Profile.of("  Agathe ").name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mars/Base", "+02:00", "", "europe/paris", "Europe/Paris "})
    void a_zone_that_no_region_has_is_refused(String zone) {
        Violation violation =
                violation(() -> new Profile("Agathe", Optional.empty(), Language.FR, zone, Optional.empty()));
        assertEquals("zone", violation.field());
    }

    @Test
    void whoever_has_not_chosen_reads_french_in_paris() {
        assertEquals(Language.FR, Profile.of("Agathe").language());
        assertEquals(ZoneId.of("Europe/Paris"), Profile.of("Agathe").zoneId());
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        InvalidValue refusal = assertThrows(
                InvalidValue.class, () -> new Profile("", Optional.of("x"), Language.EN, "x", Optional.of("\u0000")));
        assertEquals(
                List.of("name", "email", "zone", "phone"),
                refusal.violations().stream().map(Violation::field).toList());
    }

    @Test
    void a_patch_changes_what_it_names_and_takes_away_what_it_empties() {
        Profile before = new Profile("Agathe", Optional.of("a@b"), Language.FR, "Europe/Paris", Optional.of("01"));
        assertEquals(before, ProfilePatch.NONE.appliedTo(before));
        ProfilePatch patch = new ProfilePatch(
                Optional.empty(),
                Optional.of(Optional.empty()),
                Optional.of(Language.EN),
                Optional.of("UTC"),
                Optional.of(Optional.of("02")));
        assertEquals(
                new Profile("Agathe", Optional.empty(), Language.EN, "UTC", Optional.of("02")),
                patch.appliedTo(before));
    }

    @ParameterizedTest
    @ValueSource(strings = {"agathe", "agathe.dupont@example.org", "山田", "a", "🦊"})
    void a_login_is_any_word(String login) {
        assertDoesNotThrow(() -> new Login(login));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\u00a0b", "a\u200bb", "\u202eahtaga", "a\u0000", "a\n"})
    void a_login_has_no_spaces_and_nothing_invisible(String login) {
        assertEquals("login", violation(() -> new Login(login)).field());
    }

    @Test
    void logins_are_the_same_in_every_spelling() {
        for (String same : List.of("AGATHE", "ａｇａｔｈｅ", "aGathE")) {
            assertEquals(new Login("agathe").key(), new Login(same).key());
        }
        assertEquals(new Login("STRASSE").key(), new Login("straße").key());
        assertEquals(new Login("e\u0301").key(), new Login("É").key());
    }
}
