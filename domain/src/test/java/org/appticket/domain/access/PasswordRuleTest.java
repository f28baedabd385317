package org.appticket.domain.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.InvalidValue.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PasswordRuleTest {
    private static final Set<String> COMMON = Set.of("password", "finalfantasy", "correct horse battery staple");
    private static final List<String> KNOWN = List.of("agathe", "dupont", "it");

    private final PasswordRule rule = new PasswordRule(password -> COMMON.contains(password.text()));

    private Violation violation(String text) {
        Password password = Password.of(text);
        return assertThrows(InvalidValue.class, () -> rule.check(password, KNOWN), text)
                .violations()
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "le chat gris dort",
                "Zwölf Boxkämpfer",
                "xK9#mQ2$vL7@pR4",
                "日本語のとても長い秘密の言葉です",
                "agathe mange une pomme bleue",
                "               x y z w v u t s"
            })
    void a_long_password_that_is_hard_to_guess_can_be_set(String text) {
        assertDoesNotThrow(() -> rule.check(Password.of(text), KNOWN));
    }

    @Test
    void lengths_count_characters_and_not_bytes() {
        String fox = "🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵🐔🐧🐦🐤";
        assertEquals(new Violation("password", Problem.TOO_SHORT, Map.of("min", 15)), violation(fox));
        assertDoesNotThrow(() -> rule.check(Password.of(fox + "🦉"), List.of()));
        String long128 =
                "ab cd ef gh ij kl mn op qr st uv wx yz 01 23 45 ".repeat(3).substring(0, 127) + "!";
        assertDoesNotThrow(() -> rule.check(Password.of(long128), KNOWN));
        assertEquals(new Violation("password", Problem.TOO_LONG, Map.of("max", 128)), violation(long128 + "?"));
        assertEquals(Problem.TOO_LONG, violation("x".repeat(3_000_000)).problem());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "fourteen chars"})
    void a_short_password_is_refused(String text) {
        assertEquals(Problem.TOO_SHORT, violation(text).problem());
    }

    @Test
    void control_characters_and_halves_of_characters_are_refused() {
        for (String text : List.of("le chat gris\u0000 dort", "le chat gris\n dort", "le chat gris \ud83e dort")) {
            assertEquals(Problem.FORBIDDEN_CHARACTER, violation(text).problem());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Correct Horse Battery Staple",
                "PASSWORD12345678",
                "2026!finalfantasy!2026",
                "passwordpassword",
                "abcabcabcabcabca",
                "aaaaaaaaaaaaaaaa",
                "123456789012345",
                "abcdefghijklmnop",
                "zyxwvutsrqponmlk",
                "aaaabbbbccccdddd",
                "AgatheDupont2026",
                "AppTicketAppTicket1",
                "agathe-appticket-1"
            })
    void what_is_easy_to_guess_is_refused(String text) {
        assertEquals(new Violation("password", Problem.TOO_COMMON, Map.of()), violation(text));
    }
}
