package org.appticket.application.contract.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.appticket.application.port.access.Passwords;
import org.appticket.application.port.access.Passwords.Account;
import org.appticket.domain.access.PasswordHash;
import org.appticket.domain.people.Login;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.Role;
import org.junit.jupiter.api.Test;

/** What {@link Passwords} keeps to. */
public interface PasswordsContract extends PeopleSetting {

    /** The passwords. */
    Passwords passwords();

    @Test
    default void an_account_is_found_without_a_password_until_it_has_one() {
        Person person = joined(newcomer(Role.USER));
        assertEquals(
                Optional.of(new Account(person, Optional.empty())), passwords().find(person.login()));
        assertEquals(Optional.empty(), passwords().find(person.id()));
    }

    @Test
    default void the_last_password_counts_and_changes_nothing_of_the_person() {
        Person person = joined(newcomer(Role.USER));
        PasswordHash last = new PasswordHash("x".repeat(PasswordHash.MAX_LENGTH));
        run(() -> passwords().save(person.id(), new PasswordHash("$first$")));
        run(() -> passwords().save(person.id(), last));
        assertEquals(
                Optional.of(new Account(person, Optional.of(last))), passwords().find(person.login()));
        assertEquals(Optional.of(last), passwords().find(person.id()));
    }

    @Test
    default void a_password_can_be_set_together_with_its_person() {
        Person person = newcomer(Role.USER);
        PasswordHash hash = new PasswordHash("$together$");
        run(() -> {
            people().add(person);
            passwords().save(person.id(), hash);
        });
        assertEquals(Optional.of(hash), passwords().find(person.id()));
    }

    @Test
    default void an_account_is_found_by_another_spelling_of_its_login() {
        Person person = joined(newcomer(Role.USER));
        Login shouted = new Login("PERSON-" + person.id());
        assertEquals(Optional.of(person), passwords().find(shouted).map(Account::person));
    }

    @Test
    default void no_account_is_found_where_nobody_is() {
        assertEquals(Optional.empty(), passwords().find(new Login("nobody-" + nextPerson())));
    }
}
