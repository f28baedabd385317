package org.appticket.adapters.persistence.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.appticket.adapters.persistence.sql.Sql;

/**
 * How far the newest tickets with a term go back.
 *
 * @param term the term
 * @param each how many of the newest tickets with each of its words are counted
 * @param since the highest number of a ticket that is the last of so many; 0 if no word stands in more
 * @param newest the highest number of a ticket with one of its words; 0 if there is none
 */
record Rarity(KeptTerm term, int each, long since, long newest) {
    /** So many tickets with the words of a term are all looked at. */
    private static final int FEW = 1_000;

    static Rarity of(Connection connection, KeptTerm term) throws SQLException {
        return ofEach(connection, List.of(term)).get(0);
    }

    /** Of several terms by one query, in their order. */
    static List<Rarity> ofEach(Connection connection, List<KeptTerm> terms) throws SQLException {
        Sql query = Sql.of("");
        for (int index = 0; index < terms.size(); index++) {
            for (String word : terms.get(index).words()) {
                query.add(query.text().isEmpty() ? "" : "union all")
                        .add("select " + index + " as term,")
                        .add("coalesce((select x.ticket from ticket_word x where x.word = ?", word)
                        .add(
                                "order by x.word desc, x.ticket desc limit 1 offset ?), 0) as since,",
                                each(terms.get(index)))
                        .add("coalesce((select max(x.ticket) from ticket_word x where x.word = ?), 0) as newest", word);
            }
        }
        List<Reach> reaches = terms.isEmpty()
                ? List.of()
                : query.list(
                        connection,
                        row -> new Reach((int) row.number("term"), row.number("since"), row.number("newest")));
        return IntStream.range(0, terms.size())
                .mapToObj(index -> reaching(
                        terms.get(index),
                        reaches.stream().filter(reach -> reach.term() == index).toList()))
                .toList();
    }

    private static int each(KeptTerm term) {
        return FEW / term.words().size();
    }

    private static Rarity reaching(KeptTerm term, List<Reach> reaches) {
        return new Rarity(
                term,
                each(term),
                reaches.stream().mapToLong(Reach::since).max().orElse(0),
                reaches.stream().mapToLong(Reach::newest).max().orElse(0));
    }

    /** How far the newest tickets with one word of a term go back, and from which. */
    private record Reach(int term, long since, long newest) {}

    /** Whether all tickets that meet the term are among the newest of each word. */
    boolean isRare() {
        return since == 0 && term.more().isEmpty();
    }
}
