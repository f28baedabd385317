package org.appticket.application.access;

import org.appticket.application.port.access.People;
import org.appticket.domain.access.Secret;
import org.appticket.domain.access.Unauthenticated;
import org.appticket.domain.people.Person;

/** Shows a caller the session that they have. */
public final class ShowSession {

    private final People people;

    /**
     * Over the people.
     *
     * @param people where they are
     */
    public ShowSession(People people) {
        this.people = people;
    }

    /**
     * What is asked for.
     *
     * @param by whose session
     */
    public record Query(Caller by) {}

    /**
     * A session.
     *
     * @param person who has signed in
     * @param csrfToken what their unsafe requests must show
     */
    public record Result(Person person, Secret csrfToken) {}

    /**
     * Shows it.
     *
     * @param query what is asked for
     * @return the session
     * @throws Unauthenticated if the caller has no session, but a token
     */
    public Result handle(Query query) {
        Secret csrfToken = query.by().csrfToken().orElseThrow(Unauthenticated::new);
        return people.find(query.by().actor().person())
                .map(person -> new Result(person, csrfToken))
                .orElseThrow(Unauthenticated::new);
    }
}
