package org.appticket.adapters.persistence.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.appticket.adapters.persistence.sql.Sql;

/**
 * Tickets with words that are all common, from the newest with the rarest of them back.
 *
 * @param text what is asked
 * @param rarest the rarest word
 * @param others the other terms of one word
 */
record Walk(TextCondition text, Rarity rarest, List<KeptTerm> others) {
    /** So many times as far back as the newest 1,000 with the rarest word go is looked for them. */
    private static final int FURTHER = 4;

    /** The same for words in a row, for which what was said is read. */
    private static final int FURTHER_IN_A_ROW = 1;

    /** The newest that meet the condition on a ticket {@code t}, as {@code id}, {@code weight} and {@code created_at}. */
    Sql among(Sql condition, int most) {
        StringBuilder weight = new StringBuilder("max(w.weight)");
        for (int index = 0; index < others.size(); index++) {
            weight.append(" + max(x").append(index).append(".weight)");
        }
        return Sql.of("select w.ticket as id, " + weight
                        + " as weight, max(t.created_at) as created_at from ticket_word w")
                .add(joined(other -> false))
                .add("join ticket t on t.id = w.ticket")
                .add(from(FURTHER))
                .add("and")
                .add(condition)
                .add("group by w.ticket order by w.ticket desc limit ?", most);
    }

    /**
     * All in which also the phrases stand, as {@code id}: few are left of which the ticket itself is read. What stands in a row with the
     * rarest word stands in the same part of the ticket, so that one row is read of each word and one passage.
     */
    Sql inARow() {
        Optional<String> row = text.text().phrases().stream()
                .filter(phrase -> has(phrase, rarest.term()))
                .findFirst();
        Sql passage = row.isPresent()
                ? Sql.of("left join ticket_passage p on p.ticket = w.ticket and p.part = w.part")
                : Sql.of("");
        Sql query = Sql.of("select w.ticket as id from ticket_word w")
                .add(joined(other -> row.filter(phrase -> has(phrase, other)).isPresent()))
                .add(passage)
                .add(from(FURTHER_IN_A_ROW));
        row.ifPresent(phrase -> query.add("and coalesce(p.line, '') like ? escape '!'", Reading.within(phrase)));
        text.text().phrases().stream()
                .filter(phrase -> !row.equals(Optional.of(phrase)))
                .forEach(phrase -> query.add("and")
                        .add(text.readable().stands(phrase, "w.ticket"))
                        .add("> 0"));
        return query.add("group by w.ticket");
    }

    private static boolean has(String phrase, KeptTerm term) {
        return phrase.contains(" " + term.word() + " ");
    }

    /** Joined from the left, and compared so that a missing word does not show, because databases would choose another order. */
    private Sql joined(Predicate<KeptTerm> inSamePart) {
        Sql joined = Sql.of("");
        for (int index = 0; index < others.size(); index++) {
            KeptTerm term = others.get(index);
            String other = "x" + index;
            joined.add(
                            "left join ticket_word " + other + " on " + other + ".ticket = w.ticket and " + other
                                    + ".word = ?",
                            term.word())
                    .add(inSamePart.test(term) ? "and " + other + ".part = w.part" : "")
                    .add(text.readable().of(other));
        }
        return joined;
    }

    /** {@code where …}: the newest rows of the rarest word that have all others beside them. */
    private Sql from(int further) {
        long since = rarest.newest() - further * (rarest.newest() - rarest.since());
        Sql from = Sql.of("where w.word = ? and w.ticket >= ?", rarest.term().word(), since)
                .add(text.readable().of("w"));
        for (int index = 0; index < others.size(); index++) {
            from.add("and coalesce(x" + index + ".weight, 0) > 0");
        }
        return from;
    }
}
