package org.appticket.application.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.view.TicketFilter;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.search.SearchText;

/**
 * Which tickets somebody asks for, by filters and by words (rules SRC-3 to SRC-5 in {@code docs/rules.md}). A ticket must fit all of it.
 *
 * @param filter what they must be like
 * @param alsoTagged more sets of tags, of each of which they must have one
 * @param text what must stand in them; nothing if no word was typed
 * @param possible whether anything can fit at all: not if two filters contradict each other
 */
public record TicketQuestion(
        TicketFilter filter, List<Set<String>> alsoTagged, Optional<SearchText> text, boolean possible) {

    /** Copies the tags. */
    public TicketQuestion {
        alsoTagged = List.copyOf(alsoTagged);
    }

    /**
     * The question that a filter alone asks.
     *
     * @param filter what the tickets must be like
     * @return the question
     */
    public static TicketQuestion of(TicketFilter filter) {
        return new TicketQuestion(filter, List.of(), Optional.empty(), true);
    }

    /**
     * Reads a question.
     *
     * @param typed what was typed, for example {@code status:open "écran noir" -test imprim}
     * @param me who is meant by {@code me}
     * @return the question
     * @throws org.appticket.domain.InvalidValue if a filter or its value is unknown, with each such piece, its place and what is possible
     */
    public static TicketQuestion read(String typed, PersonId me) {
        return new QuestionReader(me).read(typed);
    }

    /**
     * This question, of fewer tickets.
     *
     * @param other what they must be like too
     * @return both together
     */
    public TicketQuestion and(TicketFilter other) {
        FilterDraft draft = new FilterDraft(this);
        draft.and(other);
        return draft.question(text);
    }

    /**
     * This question, asked at a moment.
     *
     * @param now when
     * @return the same with that moment, where it has none yet
     */
    public TicketQuestion asOf(Instant now) {
        return new TicketQuestion(filter.asOf(now), alsoTagged, text, possible);
    }

    /**
     * Whether no ticket fits.
     *
     * @return true if the filters contradict each other, or nothing that was typed can be searched for
     */
    public boolean isVain() {
        return !possible || text.filter(SearchText::isVain).isPresent();
    }

    /**
     * Whether a filter says everything.
     *
     * @return true if there are no words and no more tags
     */
    public boolean isFilterOnly() {
        return text.isEmpty() && alsoTagged.isEmpty();
    }
}
