package org.appticket.domain.details;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.TextRule;

/**
 * Words that people put on a ticket, each once, in alphabetical order.
 *
 * @param words at most {@value #MAX}, each as {@link TextRule#TAG} wants it, without spaces around it or line ends in it
 */
public record Tags(List<String> words) {

    /** The most tags that a ticket can have. */
    public static final int MAX = 20;

    /** No tag. */
    public static final Tags NONE = new Tags(List.of());

    /**
     * Normalises, sorts and checks the words.
     *
     * @throws InvalidValue if there are too many, or one is not as it must be
     */
    public Tags {
        words = words.stream().map(Tags::checked).distinct().sorted().toList();
        if (words.size() > MAX) {
            throw InvalidValue.of("tags", Problem.TOO_LONG, Map.of("max", MAX));
        }
    }

    /**
     * Tags from any words.
     *
     * @param words in any order, possibly repeated
     * @return the tags
     * @throws InvalidValue if there are too many, or one is not as it must be
     */
    public static Tags of(Collection<String> words) {
        return new Tags(List.copyOf(words));
    }

    /**
     * With others, as many as there is room for.
     *
     * @param more in alphabetical order
     * @return these, and those of the others that fit
     */
    public Tags plus(Tags more) {
        List<String> both = Stream.concat(words.stream(), more.words.stream())
                .distinct()
                .limit(MAX)
                .toList();
        return new Tags(both);
    }

    /**
     * Without others.
     *
     * @param others which
     * @return these that are not among the others
     */
    public Tags minus(Tags others) {
        return new Tags(
                words.stream().filter(word -> !others.words.contains(word)).toList());
    }

    @Override
    public String toString() {
        return String.join("\n", words);
    }

    private static String checked(String word) {
        if (word.indexOf('\n') >= 0 || word.indexOf('\t') >= 0) {
            throw InvalidValue.of("tags", Problem.FORBIDDEN_CHARACTER);
        }
        return TextRule.TAG.check("tags", word.strip());
    }
}
