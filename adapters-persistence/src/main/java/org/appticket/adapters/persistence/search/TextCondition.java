package org.appticket.adapters.persistence.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.domain.search.SearchText;
import org.appticket.domain.search.Term;

/**
 * What a text asks of a ticket {@code t}, by the words that are kept.
 *
 * @param text the text
 * @param terms what its words must meet
 * @param unwanted what none of its words may meet
 * @param readable what the reader may read
 */
record TextCondition(SearchText text, List<KeptTerm> terms, List<KeptTerm> unwanted, Reading readable) {

    static TextCondition of(Connection connection, SearchText text, Reading readable) throws SQLException {
        return new TextCondition(text, kept(connection, text.terms()), kept(connection, text.unwanted()), readable);
    }

    private static List<KeptTerm> kept(Connection connection, List<Term> terms) throws SQLException {
        List<KeptTerm> kept = new ArrayList<>();
        for (Term term : terms) {
            kept.add(KeptTerm.of(connection, term));
        }
        return kept;
    }

    /** {@code and …}; without the terms that are met already. */
    Sql isMet(List<KeptTerm> met) {
        return stand("t.id").add(isMetBesides(met));
    }

    /** {@code and …}; what is left where the phrases stand. */
    Sql isMetBesides(List<KeptTerm> met) {
        Sql condition = Sql.of("");
        for (KeptTerm term : terms) {
            if (!met.contains(term)) {
                condition.add("and").add(term.isMet(readable));
            }
        }
        unwanted.forEach(term -> condition.add("and not").add(term.isMet(readable)));
        text.unwantedPhrases()
                .forEach(phrase -> condition
                        .add("and")
                        .add(readable.stands(phrase, "t.id"))
                        .add("= 0"));
        return condition;
    }

    /** {@code and …}; that the phrases stand in a ticket. */
    Sql stand(String ticket) {
        Sql condition = Sql.of("");
        text.phrases()
                .forEach(phrase -> condition
                        .add("and")
                        .add(readable.stands(phrase, ticket))
                        .add("> 0"));
        return condition;
    }

    /** How much the words count, without those of the terms that are counted already. */
    Sql score(List<KeptTerm> counted) {
        Sql score = Sql.of("0");
        terms.stream()
                .filter(term -> !counted.contains(term))
                .forEach(term -> score.add("+").add(term.score(readable)));
        return score;
    }
}
