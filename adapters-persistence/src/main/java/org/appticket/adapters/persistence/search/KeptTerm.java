package org.appticket.adapters.persistence.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.domain.search.Term;

/**
 * A term as the words that are kept and meet it.
 *
 * @param words those, first what was typed; for a beginning not more than {@value #MOST}
 * @param typed how many of them were typed, and do not only begin like it
 * @param more a beginning that more words have
 */
record KeptTerm(List<String> words, int typed, Optional<String> more) {
    /** A beginning of two letters can have thousands of words. */
    private static final int MOST = 16;

    /** Nothing that has the beginning comes after it. */
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    KeptTerm {
        words = List.copyOf(words);
    }

    static KeptTerm of(Connection connection, Term term) throws SQLException {
        Set<String> words = new LinkedHashSet<>(term.words());
        Optional<String> more = Optional.empty();
        if (term.beginning().isPresent()) {
            String beginning = term.beginning().get();
            Optional<String> next = next(connection, beginning, ">=", beginning);
            while (next.isPresent() && words.size() < MOST) {
                words.add(next.get());
                next = next(connection, beginning, ">", next.get());
            }
            more = next.map(any -> beginning);
        }
        return new KeptTerm(new ArrayList<>(words), term.words().size(), more);
    }

    /** The words that count: those of a beginning only if there are not more of them. */
    List<String> counted() {
        return more.isPresent() ? words.subList(0, typed) : words;
    }

    /** Whether one word meets it, and no other. */
    boolean isOneWord() {
        return words.size() == 1 && more.isEmpty();
    }

    /** The word of a term {@linkplain #isOneWord of one}, or the first. */
    String word() {
        return words.get(0);
    }

    /** One by one, because databases would go through all tickets with the first word to find the second. */
    private static Optional<String> next(Connection connection, String beginning, String after, String word)
            throws SQLException {
        return Sql.of("select word from ticket_word where word " + after + " ? and word < ?", word, beginning + LAST)
                .add("order by word limit 1")
                .find(connection, row -> row.text("word"));
    }

    /**
     * That one of the words stands in the ticket {@code t}, where the reader may read it. To read what was said is faster than to look for
     * many words.
     */
    Sql isMet(Reading readable) {
        Sql condition = Sql.of("(1 = 0");
        for (String word : counted()) {
            condition.add("or").add(count(readable, word)).add("> 0");
        }
        more.ifPresent(beginning -> condition
                .add("or")
                .add(readable.stands(" " + beginning, "t.id"))
                .add("> 0"));
        return condition.add(")");
    }

    /** How much the words count in the ticket {@code t}. */
    Sql score(Reading readable) {
        Sql score = Sql.of("0");
        for (String word : counted()) {
            score.add("+ coalesce((select max(x.weight) from ticket_word x where x.ticket = t.id and x.word = ?", word)
                    .add(readable.of("x"))
                    .add("), 0)");
        }
        return score;
    }

    /** Counted, because databases turn "exists" into a join, which may gather all tickets with a common word. */
    private static Sql count(Reading readable, String word) {
        return Sql.of("(select count(*) from ticket_word x where x.ticket = t.id and x.word = ?", word)
                .add(readable.of("x"))
                .add(")");
    }
}
