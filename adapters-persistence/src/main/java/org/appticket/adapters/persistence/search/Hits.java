package org.appticket.adapters.persistence.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.structure.Subjects;
import org.appticket.adapters.persistence.ticket.Candidates;
import org.appticket.adapters.persistence.ticket.Predicate;
import org.appticket.application.query.TicketQuestion;
import org.appticket.domain.permission.Sight;

/**
 * The tickets that fit a question, as a query. Where a word or a filter leaves only few tickets, they are gathered first and each is looked
 * at; where every word stands in many, those with the rarest are looked at from the newest back, until there are enough. Neither
 * takes longer the more tickets there are.
 */
final class Hits {
    /** So many tickets are ranked where every word is common. */
    static final int MOST = 500;

    /** Among so many of the newest tickets every beginning is found, however many words have it. */
    private static final int RECENT = 1_000;

    private final TicketQuestion question;
    private final Sight sight;
    private final TextCondition text;
    private final Sql subjects;

    private Hits(TicketQuestion question, Sight sight, TextCondition text, Sql subjects) {
        this.question = question;
        this.sight = sight;
        this.text = text;
        this.subjects = subjects;
    }

    static Found find(Connection connection, TicketQuestion question, Sight sight, TextCondition text)
            throws SQLException {
        Sql subjects = Subjects.of(connection, question.filter().categories());
        return new Hits(question, sight, text, subjects).find(connection);
    }

    /**
     * Hits as a query, without an order.
     *
     * @param rows {@code select … as id, … as weight, … as created_at …}
     * @param counted the term whose words the weight counts, if any
     */
    record Found(Sql rows, List<KeptTerm> counted) {}

    private Found find(Connection connection) throws SQLException {
        if (text.terms().isEmpty()) {
            return new Found(withoutWords(connection), List.of());
        }
        List<Rarity> rarities = rarities(connection);
        Optional<Rarity> rare = rarities.stream().filter(Rarity::isRare).findFirst();
        if (rare.isPresent()) {
            return newest(rare.get());
        }
        Optional<Sql> few = Candidates.few(connection, question.filter(), sight);
        return few.isPresent()
                ? new Found(gathered("0", few.get(), text.isMet(List.of())), List.of())
                : common(rarities);
    }

    /**
     * Those of one word by one query; beginnings come last and one by one, because they may have many words, until one is rare. Those that
     * have too many to be rare matter only if there is nothing else.
     */
    private List<Rarity> rarities(Connection connection) throws SQLException {
        List<KeptTerm> single =
                text.terms().stream().filter(KeptTerm::isOneWord).distinct().toList();
        List<KeptTerm> others = text.terms().stream()
                .filter(term -> !term.isOneWord())
                .sorted(Comparator.comparingInt(term -> term.words().size()))
                .toList();
        List<Rarity> rarities = new ArrayList<>(Rarity.ofEach(connection, single));
        for (KeptTerm term : others) {
            if (rarities.stream().anyMatch(Rarity::isRare)) {
                return rarities;
            }
            if (rarities.isEmpty() || term.more().isEmpty()) {
                rarities.add(Rarity.of(connection, term));
            }
        }
        return rarities;
    }

    private Sql withoutWords(Connection connection) throws SQLException {
        Sql newest = Sql.of("select t.id as id, t.created_at as created_at")
                .add(Candidates.from(connection, question.filter(), sight))
                .add(Predicate.tagged(question.alsoTagged()))
                .add("order by t.created_at desc, t.id desc limit ?", MOST);
        return Sql.of("select t.id as id, 0 as weight, t.created_at as created_at from (")
                .add(newest)
                .add(") t where 1 = 1")
                .add(text.isMet(List.of()));
    }

    private Found common(List<Rarity> rarities) {
        Optional<Rarity> rarest = rarities.stream()
                .filter(rarity -> rarity.term().isOneWord())
                .min(Comparator.comparingLong(Rarity::since));
        return rarest.isPresent() ? walked(rarest.get()) : newest(rarities.get(0));
    }

    /** From the newest ticket with the word back. */
    private Found walked(Rarity rarest) {
        List<KeptTerm> met = new ArrayList<>(List.of(rarest.term()));
        text.terms().stream()
                .filter(term -> term.isOneWord() && !met.contains(term))
                .forEach(met::add);
        Walk walk = new Walk(text, rarest, met.subList(1, met.size()));
        if (text.text().phrases().isEmpty()) {
            return new Found(walk.among(fits().add(text.isMet(met)), MOST), met);
        }
        Sql rows = gathered("0", walk.inARow(), text.isMetBesides(met)).add("order by t.id desc limit ?", MOST);
        return new Found(rows, List.of());
    }

    /** The newest tickets with each word of a term, and where it has more words, the newest of all with any of them. */
    private Found newest(Rarity rarity) {
        KeptTerm term = rarity.term();
        Sql each = Sql.of("");
        for (String word : term.words()) {
            String weight = term.counted().contains(word) ? "max(w.weight)" : "0";
            each.add(each.text().isEmpty() ? "" : "union all")
                    .add("(select w.ticket as id, " + weight + " as weight from ticket_word w where w.word = ?", word)
                    .add(text.readable().of("w"))
                    .add("group by w.ticket order by w.ticket desc limit ?)", rarity.each());
        }
        term.more().ifPresent(beginning -> each.add("union all").add(justSaid(beginning)));
        List<KeptTerm> met = List.of(term);
        Sql all = Sql.of("select word.id as id, sum(word.weight) as weight from (")
                .add(each)
                .add(") word group by word.id order by word.id desc limit ?", 2 * MOST);
        return new Found(gathered("few.weight", all, text.isMet(met)), met);
    }

    /** The newest tickets in which a word begins like this. */
    private Sql justSaid(String beginning) {
        return Sql.of("(select p.ticket as id, 0 as weight from ticket_passage p")
                .add("where p.ticket > (select max(x.ticket) from ticket_passage x) - ?", RECENT)
                .add("and p.line like ? escape '!'", Reading.within(" " + beginning))
                .add(text.readable().of("p"))
                .add("group by p.ticket order by p.ticket desc limit ?)", MOST);
    }

    private Sql gathered(String weight, Sql few, Sql met) {
        return Sql.of("select t.id as id, " + weight + " as weight, t.created_at as created_at from (")
                .add(few)
                .add(") few join ticket t on t.id = few.id where")
                .add(fits())
                .add(met);
    }

    private Sql fits() {
        return Predicate.of(question.filter(), Set.of(), sight)
                .add(subjects)
                .add(Predicate.tagged(question.alsoTagged()));
    }
}
