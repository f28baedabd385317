package org.appticket.application.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.TicketSearch;
import org.appticket.application.port.search.TextSearch;
import org.appticket.application.query.TicketQuestion;
import org.appticket.application.view.TicketFilter;
import org.appticket.application.view.TicketRecord;
import org.appticket.application.view.TicketSort;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.permission.Sight;

/** Finds the tickets that fit, among those that the actor may see. */
public final class FindTickets {

    private final TicketSearch search;
    private final TextSearch texts;
    private final ConfidentialReads reads;

    /**
     * Over the tickets.
     *
     * @param search where they are
     * @param texts where their words are
     * @param reads where it is written down who reads what is confidential
     */
    public FindTickets(TicketSearch search, TextSearch texts, ConfidentialReads reads) {
        this.search = search;
        this.texts = texts;
        this.reads = reads;
    }

    /**
     * What is asked for.
     *
     * @param question which tickets
     * @param sort in which order; if none is given, those first in which words that are asked for count most, then the newest
     * @param by who asks
     * @param page which page
     */
    public record Query(TicketQuestion question, Optional<TicketSort> sort, Actor by, PageRequest page) {

        /**
         * What a filter alone asks for.
         *
         * @param filter which tickets
         * @param sort in which order
         * @param by who asks
         * @param page which page
         */
        public Query(TicketFilter filter, TicketSort sort, Actor by, PageRequest page) {
            this(TicketQuestion.of(filter), Optional.of(sort), by, page);
        }
    }

    /**
     * Finds them.
     *
     * @param query what is asked for
     * @return the page
     * @throws org.appticket.domain.InvalidValue if the cursor is not one of this list and order
     */
    public Page<TicketRecord> handle(Query query) {
        Page<TicketRecord> found = query.question().isVain() ? nothing(query.page()) : found(query);
        reads.note(query.by(), found.items());
        Set<TicketId> named = found.items().stream()
                .flatMap(ticket -> ticket.tickets().stream())
                .collect(Collectors.toSet());
        Set<TicketId> seen = named.isEmpty() ? Set.of() : search.listSeen(named, Permissions.sightOf(query.by()));
        return new Page<>(
                found.items().stream().map(ticket -> ticket.speakingOf(seen)).toList(), found.next(), found.total());
    }

    private Page<TicketRecord> found(Query query) {
        Sight sight = Permissions.sightOf(query.by());
        return query.question().isFilterOnly()
                ? search.list(
                        query.question().filter(), query.sort().orElse(TicketSort.NEWEST_FIRST), sight, query.page())
                : texts.list(
                        query.question(),
                        query.sort(),
                        new TextSearch.Reader(sight, Permissions.readable(query.by())),
                        query.page());
    }

    private static Page<TicketRecord> nothing(PageRequest page) {
        return new Page<>(
                List.of(), Optional.empty(), Optional.of(Page.Total.of(0)).filter(any -> page.counted()));
    }
}
