package org.appticket.domain.search;

import java.util.Optional;
import java.util.Set;

/**
 * Something that one word of a ticket must meet.
 *
 * @param words any of these, as {@link FoldedWord#found()} has them
 * @param beginning or any word that begins like this
 */
public record Term(Set<String> words, Optional<String> beginning) {

    /** The fewest characters of a beginning. */
    public static final int SHORTEST_BEGINNING = 2;

    /** Copies the words. */
    public Term {
        words = Set.copyOf(words);
    }

    static Term of(FoldedWord word) {
        String number = "#" + word.written();
        boolean isNumber =
                word.parts().size() == 1 && SearchText.NUMBER.matcher(number).matches();
        return new Term(isNumber ? Set.of(word.stem(), number) : Set.of(word.stem()), Optional.empty());
    }

    static Term beginningWith(FoldedWord word) {
        Optional<String> beginning = Optional.of(word.written()).filter(text -> text.length() >= SHORTEST_BEGINNING);
        return new Term(of(word).words(), beginning);
    }

    /**
     * Whether a word meets it.
     *
     * @param word as {@link FoldedWord#found()} has it
     * @return true if it is one of the words, or begins as it must
     */
    public boolean isMetBy(String word) {
        return words.contains(word) || beginning.filter(word::startsWith).isPresent();
    }
}
