package org.appticket.domain.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text as a search sees it: its words without case and accents, ligatures taken apart, French elisions ({@code l'},
 * {@code d'}, {@code qu'}) cut off (rule SRC-1 in {@code docs/rules.md}).
 *
 * @param words in the order of the text
 */
public record FoldedText(List<FoldedWord> words) {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{M}\\p{Cf}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02bc\u2032`]");
    private static final Pattern HYPHENS = Pattern.compile("[\u2010\u2011]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}'-]+");
    private static final Pattern INSIDE = Pattern.compile("['-]+");
    private static final Pattern ELISION = Pattern.compile("^(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)'");

    /** Copies the words. */
    public FoldedText {
        words = List.copyOf(words);
    }

    /**
     * The words of a text.
     *
     * @param text any text
     * @return its words; none if it has no letter and no digit
     */
    public static FoldedText of(String text) {
        return new FoldedText(Arrays.stream(BETWEEN.split(folded(text)))
                .map(FoldedText::parts)
                .filter(parts -> !parts.isEmpty())
                .map(FoldedWord::new)
                .toList());
    }

    /**
     * The words in one line, for whoever looks for several in a row.
     *
     * @return the stems of all parts of all words, each after one space; empty if there are none
     */
    public String line() {
        return words.stream()
                .flatMap(word -> word.stems().stream())
                .map(stem -> " " + stem)
                .collect(Collectors.joining());
    }

    /**
     * A text without case and accents.
     *
     * @param text any text
     * @return the same with plain letters, apostrophes and hyphens
     */
    public static String folded(String text) {
        String plain = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        String small = plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        String apart = small.replace("œ", "oe").replace("æ", "ae").replace("ø", "o");
        return HYPHENS.matcher(APOSTROPHES.matcher(apart).replaceAll("'")).replaceAll("-");
    }

    private static List<String> parts(String word) {
        String rest = ELISION.matcher(word).replaceFirst("");
        rest = ELISION.matcher(rest).replaceFirst("");
        return Arrays.stream(INSIDE.split(rest)).filter(part -> !part.isEmpty()).toList();
    }
}
