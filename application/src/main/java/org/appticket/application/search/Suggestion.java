package org.appticket.application.search;

import java.util.List;
import org.appticket.application.view.TicketRecord;

/**
 * A ticket that may be about the same.
 *
 * @param ticket the ticket
 * @param percent how much of what was said stands in it, from 1 to 100; rare words count more
 * @param words which words, folded, the rarest first
 * @param duplicate whether it may be reported twice: much the same, lately, and by the same person or about the same thing
 */
public record Suggestion(TicketRecord ticket, int percent, List<String> words, boolean duplicate) {

    /** Copies the words. */
    public Suggestion {
        words = List.copyOf(words);
    }
}
