package org.appticket.application.people;

import java.util.Map;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.access.PeopleSearch;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.FoldedWords;
import org.appticket.domain.people.Person;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.telephony.DialledNumber;

/**
 * Finds people by the beginnings of their names, logins and addresses, whatever their case and accents, or by their telephone
 * number, however it is written; those whose access has ended are found by who administers people only.
 */
public final class FindPeople {

    /** The most characters that can be looked for. */
    public static final int MAX_LENGTH = 100;

    private final PeopleSearch search;

    /**
     * Over the people.
     *
     * @param search where they are
     */
    public FindPeople(PeopleSearch search) {
        this.search = search;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param q beginnings of words, at most {@value #MAX_LENGTH} characters; nothing finds everybody. What is a telephone number is
     *     looked for as one, and by its beginning only if nobody has it
     * @param page which page
     */
    public record Query(Actor by, String q, PageRequest page) {}

    /**
     * Finds them.
     *
     * @param query what is asked for
     * @return the page, by name
     * @throws org.appticket.domain.permission.NotPermitted if the actor may not look people up
     * @throws InvalidValue if too much is looked for, or the cursor is not one of this list
     */
    public Page<Person> handle(Query query) {
        Permissions.require(query.by(), Duty.FIND_PEOPLE);
        if (query.q().length() > MAX_LENGTH) {
            throw InvalidValue.of("q", Problem.TOO_LONG, Map.of("max", MAX_LENGTH));
        }
        boolean alsoInactive = Permissions.may(query.by(), Duty.READ_PEOPLE);
        return DialledNumber.parse(query.q())
                .map(number -> search.find(new PeopleSearch.Filter(number, alsoInactive), query.page()))
                .filter(found -> !found.items().isEmpty())
                .orElseGet(() ->
                        search.find(new PeopleSearch.Filter(FoldedWords.of(query.q()), alsoInactive), query.page()));
    }
}
