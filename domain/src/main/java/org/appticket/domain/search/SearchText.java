package org.appticket.domain.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a typed text asks of a ticket (rules SRC-3 and SRC-4 in {@code docs/rules.md}): all of it must be met by what the
 * reader may read.
 *
 * @param terms what its words must meet
 * @param phrases what must stand there in a row, as {@link Passage#line()} has it
 * @param unwanted what none of its words may meet
 * @param unwantedPhrases what may not stand there in a row
 */
public record SearchText(List<Term> terms, List<String> phrases, List<Term> unwanted, List<String> unwantedPhrases) {

    /** How many words and phrases are looked at; what is typed after them does not count. */
    public static final int MOST = 16;

    static final Pattern NUMBER = Pattern.compile("#[1-9][0-9]{0,17}");

    /** Copies everything. */
    public SearchText {
        terms = List.copyOf(terms);
        phrases = List.copyOf(phrases);
        unwanted = List.copyOf(unwanted);
        unwantedPhrases = List.copyOf(unwantedPhrases);
    }

    /**
     * A piece of what was typed.
     *
     * @param text without quotes around it
     * @param quoted whether its words must stand in a row
     * @param unwanted whether it may not stand there
     */
    public record Piece(String text, boolean quoted, boolean unwanted) {}

    /**
     * What some pieces ask for. The last word counts as the beginning of a word, unless it is quoted or unwanted.
     *
     * @param pieces in the order in which they were typed
     * @return what they ask for, possibly {@linkplain #isVain() nothing}
     */
    public static SearchText of(List<Piece> pieces) {
        Reading wanted = new Reading();
        Reading not = new Reading();
        for (int index = 0; index < pieces.size(); index++) {
            Piece piece = pieces.get(index);
            boolean open = index == pieces.size() - 1 && !piece.quoted() && !piece.unwanted();
            if (piece.unwanted()) {
                not.addUnwanted(piece);
            } else {
                wanted.add(piece, open);
            }
        }
        return new SearchText(first(wanted.terms), first(wanted.phrases), first(not.terms), first(not.phrases));
    }

    /**
     * Whether nothing that was typed can be searched for, such as stop words only.
     *
     * @return true if no ticket is found by it
     */
    public boolean isVain() {
        return terms.isEmpty() && unwanted.isEmpty() && unwantedPhrases.isEmpty();
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(all.size(), MOST));
    }

    private static final class Reading {
        private final List<Term> terms = new ArrayList<>();
        private final List<String> phrases = new ArrayList<>();

        void add(Piece piece, boolean open) {
            List<FoldedWord> words = words(piece);
            for (int index = 0; index < words.size(); index++) {
                FoldedWord word = words.get(index);
                if (!word.isStopWord()) {
                    terms.add(term(piece, word, open && index == words.size() - 1));
                }
            }
            if (isRow(piece, words)) {
                phrases.add(row(words, open));
            }
        }

        /** A row that is not wanted says nothing against its words. */
        void addUnwanted(Piece piece) {
            List<FoldedWord> words = words(piece);
            if (isRow(piece, words)) {
                phrases.add(row(words, false));
            } else {
                words.stream()
                        .filter(word -> !word.isStopWord())
                        .map(word -> term(piece, word, false))
                        .forEach(terms::add);
            }
        }

        private static List<FoldedWord> words(Piece piece) {
            return FoldedText.of(piece.text()).words();
        }

        private static Term term(Piece piece, FoldedWord word, boolean open) {
            if (NUMBER.matcher(piece.text()).matches()) {
                return new Term(Set.of(piece.text()), Optional.empty());
            }
            return open ? Term.beginningWith(word) : Term.of(word);
        }

        private static boolean isRow(Piece piece, List<FoldedWord> words) {
            return words.size() > 1
                    || (piece.quoted()
                            && !words.isEmpty()
                            && words.get(0).parts().size() > 1);
        }

        private static String row(List<FoldedWord> words, boolean open) {
            String line = new FoldedText(words).line();
            FoldedWord last = words.get(words.size() - 1);
            String end = last.stems().get(last.parts().size() - 1);
            String written = last.parts().get(last.parts().size() - 1);
            return open ? line.substring(0, line.length() - end.length()) + written : line + " ";
        }
    }
}
