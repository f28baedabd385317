package org.appticket.adapters.rest.people;

import java.util.Optional;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.domain.people.Absence;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Person;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** How much of a person each reader gets. */
final class PersonAnswer {
    private PersonAnswer() {}

    static PersonBody shape(Person person, Actor reader) {
        boolean own = person.id().equals(reader.person());
        return own || Permissions.may(reader, Duty.READ_PEOPLE)
                ? PersonBody.whole(person)
                : PersonBody.reachable(person);
    }

    static Answer of(Person person, Optional<Absence> absence, Actor reader) {
        return Answer.ok(shape(person, reader).with(absence))
                .version(person.version().value());
    }
}
