package org.appticket.domain.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.TicketId;

/**
 * One text by which a ticket can be found: what it says itself, one comment, or the name of one attachment. Who may not
 * read it finds nothing by it (rule SRC-2 in {@code docs/rules.md}).
 *
 * @param visibility who may read it
 * @param weights how much each of its words counts, at least 1; a word that stands in several places counts the most
 * @param line all its words in order, one space before each and one at the end of every sentence that stands for itself
 */
public record Passage(Visibility visibility, Map<String, Integer> weights, String line) {

    /** What the number of a ticket counts: more than everything else together. */
    public static final int NUMBER = 1_000;

    /** What a word of the title counts. */
    public static final int TITLE = 8;

    /** What a word of a tag counts. */
    public static final int TAG = 5;

    /** What a word of the name of an attachment counts. */
    public static final int ATTACHMENT = 3;

    /** What a word of the description counts. */
    public static final int DESCRIPTION = 2;

    /** What a word of a comment counts. */
    public static final int COMMENT = 1;

    /** Copies the words. */
    public Passage {
        weights = Map.copyOf(weights);
    }

    /**
     * What a ticket says itself.
     *
     * @param id its number
     * @param title its title
     * @param description its description
     * @param tags its tags
     * @return the passage
     */
    public static Passage ofTicket(TicketId id, String title, String description, Collection<String> tags) {
        Gathering gathering = new Gathering();
        gathering.add(title, TITLE);
        tags.forEach(tag -> gathering.add(tag, TAG));
        gathering.add(description, DESCRIPTION);
        gathering.weights.put("#" + id.value(), NUMBER);
        return gathering.passage(Visibility.PUBLIC);
    }

    /**
     * What somebody said.
     *
     * @param body the text of the comment
     * @param visibility who may read it
     * @return the passage
     */
    public static Passage ofComment(String body, Visibility visibility) {
        Gathering gathering = new Gathering();
        gathering.add(body, COMMENT);
        return gathering.passage(visibility);
    }

    /**
     * What somebody called a file.
     *
     * @param name the name of the file
     * @param visibility who may see it
     * @return the passage
     */
    public static Passage ofAttachment(String name, Visibility visibility) {
        Gathering gathering = new Gathering();
        gathering.add(name.replace('_', ' '), ATTACHMENT);
        return gathering.passage(visibility);
    }

    private static final class Gathering {
        private final Map<String, Integer> weights = new HashMap<>();
        private final StringBuilder line = new StringBuilder();

        void add(String text, int weight) {
            FoldedText folded = FoldedText.of(text);
            for (FoldedWord word : folded.words()) {
                word.found().forEach(found -> weights.merge(found, weight, Math::max));
            }
            if (!folded.words().isEmpty()) {
                line.append(folded.line()).append(" \n");
            }
        }

        Passage passage(Visibility visibility) {
            return new Passage(visibility, weights, line.toString());
        }
    }
}
