package org.appticket.application.port.access;

import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.domain.people.FoldedWords;
import org.appticket.domain.people.Person;

/** Finds people, inside and outside a {@link org.appticket.application.port.UnitOfWork}. */
public interface PeopleSearch {

    /**
     * Which people are wanted.
     *
     * @param words beginnings of words; each must begin one of the person's {@linkplain Person#words() words}
     * @param alsoInactive whether those are wanted too whose access has ended
     */
    record Filter(FoldedWords words, boolean alsoInactive) {}

    /**
     * Finds people.
     *
     * @param filter which are wanted
     * @param page which page; its cursor has the {@linkplain Person#sortKey() sort key} and the number of a person
     * @return people by their sort keys, code point by code point, and their numbers
     * @throws org.appticket.domain.InvalidValue for the field {@code after} if the cursor is not one of this list
     */
    Page<Person> find(Filter filter, PageRequest page);
}
