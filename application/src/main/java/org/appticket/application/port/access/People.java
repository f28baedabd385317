package org.appticket.application.port.access;

import java.util.List;
import java.util.Optional;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.EmailAddress;
import org.appticket.domain.people.Login;
import org.appticket.domain.people.Person;

/**
 * The people, to decide about them; used inside a {@link org.appticket.application.port.UnitOfWork}, but for the finds, which
 * work outside too.
 */
public interface People {

    /**
     * A person about whom nobody else decides until this unit of work ends: whoever gets the same person waits.
     *
     * @param id their number
     * @return the person as they are
     * @throws org.appticket.domain.NotFound if there is none
     */
    Person get(PersonId id);

    /**
     * A person to look at; nobody waits.
     *
     * @param id their number
     * @return the person as they are; nothing if there is none
     */
    Optional<Person> find(PersonId id);

    /**
     * A person to look at; nobody waits.
     *
     * @param login by which they sign in; compared by its {@linkplain Login#key() key}
     * @return the person as they are; nothing if there is none
     */
    Optional<Person> find(Login login);

    /**
     * The people with an address, to look at; nobody waits.
     *
     * @param address compared by its {@linkplain EmailAddress#key() key}
     * @return the first ten by their numbers; possibly none
     */
    List<Person> list(EmailAddress address);

    /**
     * Those who {@linkplain Person#administers() administer} now. Nobody else gets one of them, or this list, until this
     * unit of work ends.
     *
     * @return the people, by their numbers; possibly none
     */
    List<Person> listAdministrators();

    /**
     * Adds a person.
     *
     * @param person a person with a new number, not saved yet
     * @return the same with version 1
     * @throws org.appticket.domain.Duplicate for the field {@code login} if its {@linkplain Login#key() key} is taken;
     *     nothing of this unit of work can be kept then
     */
    Person add(Person person);

    /**
     * Keeps a person as they are now; the login does not change.
     *
     * @param person the person, with the version that was decided upon
     * @return the same with the next version
     * @throws org.appticket.domain.Stale if another version is current
     */
    Person save(Person person);
}
