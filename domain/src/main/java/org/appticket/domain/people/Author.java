package org.appticket.domain.people;

import java.util.Optional;
import org.appticket.domain.id.PersonId;

/**
 * Who did something: a person, or the system by itself.
 *
 * @param person the person; nobody when the system acted
 */
public record Author(Optional<PersonId> person) {

    /** The system, acting by itself. */
    public static final Author SYSTEM = new Author(Optional.empty());

    /**
     * A person.
     *
     * @param person who
     * @return the author
     */
    public static Author of(PersonId person) {
        return new Author(Optional.of(person));
    }
}
