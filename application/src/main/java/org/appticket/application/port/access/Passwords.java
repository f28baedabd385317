package org.appticket.application.port.access;

import java.util.Optional;
import org.appticket.domain.access.PasswordHash;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Login;
import org.appticket.domain.people.Person;

/**
 * The hashes of people's passwords; used inside a {@link org.appticket.application.port.UnitOfWork}, but for the finds, which
 * work outside too.
 */
public interface Passwords {

    /**
     * An account, as sign-in needs it.
     *
     * @param person whose
     * @param password the hash of their password; nothing if they have none
     */
    record Account(Person person, Optional<PasswordHash> password) {}

    /**
     * An account to look at, by one query.
     *
     * @param login compared by its {@linkplain Login#key() key}
     * @return the account; nothing if nobody has that login
     */
    Optional<Account> find(Login login);

    /**
     * The hash of somebody's password.
     *
     * @param person who
     * @return the hash; nothing if they have no password
     */
    Optional<PasswordHash> find(PersonId person);

    /**
     * Sets somebody's password, in place of the one before.
     *
     * @param person who; they exist
     * @param hash the hash of their password
     */
    void save(PersonId person, PasswordHash hash);
}
