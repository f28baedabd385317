package org.appticket.domain.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One word of a text without case and accents (rule SRC-1 in {@code docs/rules.md}).
 *
 * @param parts what stands between its hyphens and apostrophes, at least one
 */
public record FoldedWord(List<String> parts) {

    /** The most characters of a word that are looked at. */
    public static final int LONGEST = 60;

    private static final int SHORTEST_PLURAL = 4;

    /** Copies the parts. */
    public FoldedWord {
        parts = List.copyOf(parts);
    }

    /**
     * The word in one piece.
     *
     * @return its parts without anything between them, at most {@value #LONGEST} characters
     */
    public String written() {
        return cut(String.join("", parts));
    }

    /**
     * What the word is found by: alike for its singular and plural.
     *
     * @return the word in one piece without the ending of a plural
     */
    public String stem() {
        return stem(written());
    }

    /**
     * What each part is found by.
     *
     * @return as many as there are parts
     */
    public List<String> stems() {
        return parts.stream().map(part -> stem(cut(part))).toList();
    }

    /**
     * Whether nobody looks for it: it is a single letter, or stands in every other sentence.
     *
     * @return true if it is not searched for by itself
     */
    public boolean isStopWord() {
        return parts.size() == 1 && isNothing(parts.get(0));
    }

    /**
     * Everything that the word is found by.
     *
     * @return the word in one piece and each of its parts, without stop words
     */
    public Set<String> found() {
        Set<String> found = new LinkedHashSet<>();
        if (!isStopWord()) {
            found.add(stem());
        }
        parts.stream()
                .filter(part -> !isNothing(part))
                .map(part -> stem(cut(part)))
                .forEach(found::add);
        return found;
    }

    private static boolean isNothing(String part) {
        boolean letter = part.codePointCount(0, part.length()) < 2 && !Character.isDigit(part.codePointAt(0));
        return letter || StopWords.ALL.contains(part);
    }

    private static String stem(String word) {
        boolean plural =
                word.length() >= SHORTEST_PLURAL && (word.endsWith("s") || word.endsWith("x")) && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    private static String cut(String word) {
        return word.codePointCount(0, word.length()) <= LONGEST
                ? word
                : word.substring(0, word.offsetByCodePoints(0, LONGEST));
    }
}
