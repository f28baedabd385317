package org.appticket.application.people;

import org.appticket.application.port.access.People;
import org.appticket.domain.NotFound;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Person;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Shows a person: everybody themselves, and others to those who look people up. */
public final class ShowPerson {

    private final People people;

    /**
     * Over the people.
     *
     * @param people where they are
     */
    public ShowPerson(People people) {
        this.people = people;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param person who is to be shown
     */
    public record Query(Actor by, PersonId person) {}

    /**
     * Shows them.
     *
     * @param query what is asked for
     * @return the person
     * @throws org.appticket.domain.permission.NotPermitted if the actor may not look people up, whether or not there is one
     * @throws NotFound if there is none
     */
    public Person handle(Query query) {
        boolean own = query.person().equals(query.by().person());
        Permissions.require(query.by(), own ? Duty.READ_OWN_ACCOUNT : Duty.FIND_PEOPLE);
        return people.find(query.person()).orElseThrow(NotFound::new);
    }
}
