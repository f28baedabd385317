package org.appticket.adapters.rest.access;

import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.people.PersonBody;
import org.appticket.domain.access.Secret;
import org.appticket.domain.people.Person;

/** A session on the wire. */
public record SessionBody(PersonBody user, String csrfToken) {

    public static Answer answer(Person person, Secret csrfToken) {
        return Answer.ok(new SessionBody(PersonBody.whole(person), csrfToken.text()));
    }
}
