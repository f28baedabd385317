package org.appticket.application.contract.access;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.appticket.application.port.access.CommonPasswords;
import org.appticket.domain.access.Password;
import org.junit.jupiter.api.Test;

/** What {@link CommonPasswords} keeps to. */
public interface CommonPasswordsContract {

    /** The list. */
    CommonPasswords common();

    @Test
    default void what_everybody_tries_first_is_on_the_list() {
        assertTrue(common().contains(Password.of("password")));
        assertTrue(common().contains(Password.of("123456")));
        assertTrue(common().contains(Password.of("qwerty")));
    }

    @Test
    default void what_nobody_tries_first_is_not() {
        assertFalse(common().contains(Password.of("le chat gris dort au soleil")));
        assertFalse(common().contains(Password.of("")));
    }
}
