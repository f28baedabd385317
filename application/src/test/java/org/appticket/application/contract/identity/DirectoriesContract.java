package org.appticket.application.contract.identity;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.appticket.application.port.identity.Directories;
import org.appticket.application.port.identity.Directories.Proven;
import org.appticket.domain.Unavailable;
import org.appticket.domain.access.Password;
import org.appticket.domain.people.Login;
import org.junit.jupiter.api.Test;

/** What {@link Directories} keeps to. They know {@code agathe}, by {@link #PASSWORD}. */
public interface DirectoriesContract {
    /** What agathe signs in with. */
    Password PASSWORD = Password.of("le chat gris dort au soleil");

    /** The directories. */
    Directories directories();

    /** Takes them away. */
    void away();

    private Optional<Proven> asked(String login, Password password) {
        return directories().authenticate(new Login(login), password);
    }

    @Test
    default void who_knows_their_password_is_who_they_are() {
        Proven proven = asked("agathe", PASSWORD).orElseThrow();
        assertEquals("agathe", proven.identity().login());
        assertEquals(
                proven.identity().key(),
                asked("AGATHE", PASSWORD).orElseThrow().identity().key());
    }

    @Test
    default void nobody_else_is() {
        for (String password :
                List.of("", " ", "another password entirely", PASSWORD.text() + " ", "x".repeat(1_024))) {
            assertEquals(Optional.empty(), asked("agathe", Password.of(password)), password);
        }
        for (String login :
                List.of("agathe2", "*", "agath*", "a*", "agathe)(uid=*", "*)(uid=*", "\\61gathe", "()", "é")) {
            assertEquals(Optional.empty(), asked(login, PASSWORD), login);
        }
    }

    @Test
    default void pretending_has_no_effect_and_no_answer() {
        assertDoesNotThrow(() -> directories().pretend(new Login("agathe")));
        assertDoesNotThrow(() -> directories().pretend(new Login("nobody")));
    }

    @Test
    default void when_they_are_away_that_is_what_they_say() {
        away();
        assertThrows(Unavailable.class, () -> asked("agathe", PASSWORD));
        assertThrows(Unavailable.class, () -> asked("nobody", PASSWORD));
        assertThrows(Unavailable.class, () -> directories().pretend(new Login("agathe")));
    }
}
