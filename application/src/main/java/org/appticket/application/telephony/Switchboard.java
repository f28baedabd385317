package org.appticket.application.telephony;

import java.util.List;
import java.util.Optional;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.References;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.PeopleSearch;
import org.appticket.application.port.telephony.Calls;
import org.appticket.domain.people.Person;
import org.appticket.domain.telephony.DialledNumber;

/**
 * What calls are announced over.
 *
 * @param unitOfWork what they are kept in
 * @param calls where they are kept
 * @param people who has which number
 * @param references who can be called
 */
public record Switchboard(UnitOfWork unitOfWork, Calls calls, PeopleSearch people, References references) {

    /** Those who have just this number and may use the service desk; the first hundred by name, if there are so many. */
    List<Person> havingJust(DialledNumber number) {
        PageRequest page = new PageRequest(PageRequest.MAX_LIMIT, Optional.empty(), false);
        return people.find(new PeopleSearch.Filter(number, false), page).items().stream()
                .filter(person -> person.profile()
                        .phone()
                        .flatMap(DialledNumber::parse)
                        .filter(number::isSameAs)
                        .isPresent())
                .toList();
    }
}
