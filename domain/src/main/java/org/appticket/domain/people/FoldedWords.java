package org.appticket.domain.people;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a text without case and accents: how people are looked up and in which order they are listed (rule PPL-3
 * in {@code docs/rules.md}). A word is made of letters and digits only.
 *
 * @param words in the order of the text
 */
public record FoldedWords(List<String> words) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Copies the words. */
    public FoldedWords {
        words = List.copyOf(words);
    }

    /**
     * The words of a text.
     *
     * @param text any text
     * @return its words; none if it has no letter and no digit
     */
    public static FoldedWords of(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return new FoldedWords(Arrays.stream(BETWEEN.split(plain))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /**
     * Whether these words are found by what somebody typed.
     *
     * @param beginnings of words
     * @return true if each of them begins one of these words; so it is if there are none
     */
    public boolean areFoundBy(FoldedWords beginnings) {
        return beginnings.words.stream()
                .allMatch(beginning -> words.stream().anyMatch(word -> word.startsWith(beginning)));
    }

    /**
     * The words in one line.
     *
     * @return the words with one space between them
     */
    public String text() {
        return String.join(" ", words);
    }
}
