package org.appticket.adapters.rest.people;

import org.appticket.application.view.PersonName;

/** A person as others see them, on the wire. */
public record PersonRef(long id, String name) {
    public static PersonRef of(PersonName person) {
        return new PersonRef(person.id().value(), person.name());
    }
}
