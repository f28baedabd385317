package org.appticket.adapters.rest.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.application.search.Suggestion;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.details.Priority;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.ticket.Resolution;

/** Suggestions on the wire. */
record SuggestionsBody(List<Item> items) {
    private static final int HINT = 300;

    static SuggestionsBody of(List<Suggestion> suggestions) {
        return new SuggestionsBody(suggestions.stream().map(Item::of).toList());
    }

    /** One of them; there is a kind, because not only tickets may be suggested one day. */
    record Item(String kind, SimilarTicket ticket, int score, List<String> words, boolean duplicate) {
        static Item of(Suggestion suggestion) {
            return new Item(
                    "TICKET",
                    SimilarTicket.of(suggestion.ticket()),
                    suggestion.percent(),
                    suggestion.words(),
                    suggestion.duplicate());
        }
    }

    /** What is told of a ticket to recognise it. */
    record SimilarTicket(
            long id,
            String title,
            Status status,
            Priority priority,
            Instant createdAt,
            Optional<Instant> resolvedAt,
            Optional<String> resolution) {
        static SimilarTicket of(TicketRecord ticket) {
            Optional<Resolution> resolution = ticket.state().givenResolution();
            return new SimilarTicket(
                    ticket.id().value(),
                    ticket.details().title(),
                    ticket.state().status(),
                    ticket.details().prioritisation().priority(),
                    ticket.origin().at(),
                    resolution.map(Resolution::at),
                    resolution.map(Resolution::text).map(SimilarTicket::beginning));
        }

        private static String beginning(String text) {
            return text.codePointCount(0, text.length()) <= HINT
                    ? text
                    : text.substring(0, text.offsetByCodePoints(0, HINT)) + "…";
        }
    }
}
