package org.appticket.adapters.persistence.search;

import java.util.List;
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
        return rows(", max(t.created_at) as created_at", "join ticket t on t.id = w.ticket", FURTHER)
                .add("and")
                .add(condition)
                .add("group by w.ticket order by w.ticket desc limit ?", most);
    }

    /** All in which also the phrases stand, as {@code id} and {@code weight}: few are left of which the ticket itself is read. */
    Sql inARow() {
        return rows("", "", FURTHER_IN_A_ROW).add(text.stand("w.ticket")).add("group by w.ticket");
    }

    /** Joined from the left, and compared so that a missing word does not show, because databases would choose another order. */
    private Sql rows(String columns, String tickets, int further) {
        Sql weight = Sql.of("max(w.weight)");
        Sql words = Sql.of("");
        Sql stand = Sql.of("");
        for (int index = 0; index < others.size(); index++) {
            String other = "x" + index;
            weight.add("+ max(" + other + ".weight)");
            words.add(
                            "left join ticket_word " + other + " on " + other + ".ticket = w.ticket and " + other
                                    + ".word = ?",
                            others.get(index).word())
                    .add(text.readable().of(other));
            stand.add("and coalesce(" + other + ".weight, 0) > 0");
        }
        long since = rarest.newest() - further * (rarest.newest() - rarest.since());
        return Sql.of("select w.ticket as id,")
                .add(weight)
                .add("as weight" + columns + " from ticket_word w")
                .add(words)
                .add(tickets)
                .add("where w.word = ? and w.ticket >= ?", rarest.term().word(), since)
                .add(text.readable().of("w"))
                .add(stand);
    }
}
