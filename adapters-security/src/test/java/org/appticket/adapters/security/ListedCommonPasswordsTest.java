package org.appticket.adapters.security;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.appticket.application.contract.access.CommonPasswordsContract;
import org.appticket.application.port.access.CommonPasswords;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.access.Password;
import org.appticket.domain.access.PasswordRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ListedCommonPasswordsTest implements CommonPasswordsContract {
    private static final ListedCommonPasswords COMMON = new ListedCommonPasswords();

    @Override
    public CommonPasswords common() {
        return COMMON;
    }

    @Test
    void the_list_is_long_enough() {
        assertTrue(COMMON.size() >= 30_000, () -> "only " + COMMON.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Correct Horse Battery Staple",
                "azertyuiopqsdfghjklm",
                "Motdepasse123456!",
                "1234567890 password",
                "2026-finalfantasy-2026",
                "MotDePasseMotDePasse"
            })
    void long_passwords_that_everybody_thinks_of_cannot_be_set(String text) {
        PasswordRule rule = new PasswordRule(COMMON::contains);
        Password password = Password.of(text);
        assertThrows(InvalidValue.class, () -> rule.check(password, List.of()));
    }

    @Test
    void a_sentence_of_ones_own_can_be_set() {
        PasswordRule rule = new PasswordRule(COMMON::contains);
        assertDoesNotThrow(() -> rule.check(Password.of("le chat gris dort au soleil"), List.of("agathe")));
    }
}
