package org.appticket.application.port.access;

import java.util.Optional;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.domain.people.FoldedWords;
import org.appticket.domain.people.Person;
import org.appticket.domain.telephony.DialledNumber;

/** Finds people, inside and outside a {@link org.appticket.application.port.UnitOfWork}. */
public interface PeopleSearch {

    /**
     * Which people are wanted.
     *
     * @param words beginnings of words; each must begin one of the person's {@linkplain Person#words() words}
     * @param alsoInactive whether those are wanted too whose access has ended
     * @param number if there is one, it counts in the place of the words: wanted are those whose telephone number it {@linkplain
     *     DialledNumber#finds finds}, and who sign in by it; at most {@link #MOST_OF_A_NUMBER} of them
     */
    record Filter(FoldedWords words, boolean alsoInactive, Optional<DialledNumber> number) {

        /**
         * Those of some words.
         *
         * @param words beginnings of words
         * @param alsoInactive whether those are wanted too whose access has ended
         */
        public Filter(FoldedWords words, boolean alsoInactive) {
            this(words, alsoInactive, Optional.empty());
        }

        /**
         * Those of a number.
         *
         * @param number the number
         * @param alsoInactive whether those are wanted too whose access has ended
         */
        public Filter(DialledNumber number, boolean alsoInactive) {
            this(FoldedWords.of(""), alsoInactive, Optional.of(number));
        }
    }

    /** How many people a number can lead to; there are fewer unless numbers were made up. */
    int MOST_OF_A_NUMBER = 500;

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
