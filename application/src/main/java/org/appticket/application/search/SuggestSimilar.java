package org.appticket.application.search;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.appticket.application.port.search.TextSearch;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.search.Passage;

/** Suggests tickets that may be about the same as another, or as what somebody is about to report (rule SRC-6 in {@code docs/rules.md}). */
public final class SuggestSimilar {

    /** The most suggestions. */
    public static final int MOST = 10;

    private static final int LEAST_PERCENT = 15;
    private static final int DUPLICATE_PERCENT = 60;
    private static final Duration LATELY = Duration.ofDays(14);

    private final TextSearch search;
    private final ShowTicket showTicket;
    private final ConfidentialReads reads;
    private final InstantSource clock;

    /**
     * Over the words of tickets.
     *
     * @param search where they are
     * @param showTicket shows the ticket that others are compared with
     * @param reads where it is written down who reads what is confidential
     * @param clock what time it is
     */
    public SuggestSimilar(TextSearch search, ShowTicket showTicket, ConfidentialReads reads, InstantSource clock) {
        this.search = search;
        this.showTicket = showTicket;
        this.reads = reads;
        this.clock = clock;
    }

    /**
     * What tickets are compared with.
     *
     * @param title what is wrong, possibly half of it
     * @param description what is said about it, possibly nothing
     * @param category what it is about, if that is known
     */
    public record Draft(String title, String description, Optional<CategoryId> category) {}

    /**
     * What is asked for.
     *
     * @param ticket the ticket that others are compared with; nothing for a draft
     * @param draft what somebody is about to report; nothing for a ticket
     * @param by who asks
     */
    public record Query(Optional<TicketId> ticket, Optional<Draft> draft, Actor by) {

        /**
         * What is like a ticket.
         *
         * @param ticket which
         * @param by who asks
         * @return the query
         */
        public static Query of(TicketId ticket, Actor by) {
            return new Query(Optional.of(ticket), Optional.empty(), by);
        }

        /**
         * What is like something that is not reported yet.
         *
         * @param draft what is written so far
         * @param by who asks
         * @return the query
         */
        public static Query of(Draft draft, Actor by) {
            return new Query(Optional.empty(), Optional.of(draft), by);
        }
    }

    /**
     * Suggests some.
     *
     * @param query what is asked for
     * @return at most {@value #MOST} tickets that the actor may see, those first that are not resolved, then the most alike
     * @throws org.appticket.domain.NotFound if there is no such ticket, or it may not be seen
     */
    public List<Suggestion> handle(Query query) {
        Optional<TicketRecord> ticket =
                query.ticket().map(id -> showTicket.handle(new ShowTicket.Query(id, query.by())));
        Subject subject = ticket.map(Subject::of)
                .or(() ->
                        query.draft().map(draft -> Subject.of(draft, query.by().person())))
                .orElseThrow();
        List<Suggestion> suggestions = suggestions(subject, query.by());
        reads.note(query.by(), suggestions.stream().map(Suggestion::ticket).toList());
        return suggestions;
    }

    private List<Suggestion> suggestions(Subject subject, Actor by) {
        TextSearch.Reader reader = new TextSearch.Reader(Permissions.sightOf(by), Permissions.readable(by));
        Overlap overlap =
                Overlap.of(subject.words(), words -> search.alike(words, reader, Overlap.EACH), subject.ticket());
        List<Overlap.Shared> best = overlap.best(LEAST_PERCENT, MOST);
        List<TicketRecord> records =
                search.records(best.stream().map(Overlap.Shared::ticket).toList(), reader);
        Instant lately = clock.instant().minus(LATELY);
        return records.stream()
                .map(record -> suggestion(record, overlap.of(record.id()), subject, lately))
                .sorted(Comparator.comparing(SuggestSimilar::isSolved).thenComparing(one -> -one.percent()))
                .toList();
    }

    private static Suggestion suggestion(TicketRecord record, Overlap.Shared shared, Subject subject, Instant lately) {
        boolean sameSource = record.requester().id().equals(subject.requester())
                || subject.category().equals(Optional.of(record.details().category()));
        boolean duplicate = shared.percent() >= DUPLICATE_PERCENT
                && sameSource
                && record.origin().at().isAfter(lately);
        return new Suggestion(record, shared.percent(), shared.words(), duplicate);
    }

    private static boolean isSolved(Suggestion suggestion) {
        return switch (suggestion.ticket().state().status()) {
            case OPEN, IN_PROGRESS, WAITING -> false;
            case RESOLVED, CLOSED -> true;
        };
    }

    private record Subject(
            Optional<TicketId> ticket, Passage words, PersonId requester, Optional<CategoryId> category) {

        private static final TicketId NONE = new TicketId(1);

        static Subject of(TicketRecord ticket) {
            return new Subject(
                    Optional.of(ticket.id()),
                    Passage.ofTicket(
                            NONE, ticket.details().title(), ticket.details().description(), List.of()),
                    ticket.requester().id(),
                    Optional.of(ticket.details().category()));
        }

        static Subject of(Draft draft, PersonId requester) {
            return new Subject(
                    Optional.empty(),
                    Passage.ofTicket(NONE, draft.title(), draft.description(), List.of()),
                    requester,
                    draft.category());
        }
    }
}
