package org.appticket.application.port.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.query.TicketQuestion;
import org.appticket.application.view.TicketRecord;
import org.appticket.application.view.TicketSort;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.permission.Sight;

/** Tickets found by their words: never a ticket outside the sight, never by a word that may not be read. */
public interface TextSearch {

    /**
     * Who searches.
     *
     * @param sight which tickets they may see
     * @param readable what they may read of those
     */
    record Reader(Sight sight, Set<Visibility> readable) {
        /** Copies what is readable. */
        public Reader {
            readable = Set.copyOf(readable);
        }
    }

    /**
     * A ticket in which some words stand.
     *
     * @param ticket the ticket
     * @param words those of the words that it has and the reader may read
     */
    record Likeness(TicketId ticket, Set<String> words) {
        /** Copies the words. */
        public Likeness {
            words = Set.copyOf(words);
        }
    }

    /**
     * The tickets that fit a question. Of a word that stands in very many tickets only the newest of them are looked at.
     *
     * @param question what is asked for; it is not in vain
     * @param sort in which order; if none is given, those first in which the words count most, then the newest
     * @param reader who searches; also what is counted
     * @param page which page
     * @return the page; its records are whole
     * @throws org.appticket.domain.InvalidValue if the cursor is not one of this list and order
     */
    Page<TicketRecord> list(TicketQuestion question, Optional<TicketSort> sort, Reader reader, PageRequest page);

    /**
     * The newest tickets in which some words stand: for each word only so many, whatever else stands in them.
     *
     * @param words as {@link org.appticket.domain.search.FoldedWord#found()} has them
     * @param reader who searches
     * @param each how many tickets to gather for each word
     * @return in no particular order
     */
    List<Likeness> alike(Set<String> words, Reader reader, int each);

    /**
     * Some tickets.
     *
     * @param tickets their numbers
     * @param reader who reads
     * @return those that there are and they may see, in the same order
     */
    List<TicketRecord> records(List<TicketId> tickets, Reader reader);
}
