package org.appticket.application.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.appticket.application.port.search.TextSearch.Likeness;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.search.Passage;

/**
 * Which of the rarest words of a text stand in which tickets. How rare a word is, is told by those tickets alone that somebody may
 * see, so that nothing can be learnt of others.
 *
 * @param importance of each word; the rarer, the more
 * @param shared what each ticket has of them
 */
record Overlap(Map<String, Double> importance, Map<TicketId, Set<String>> shared) {
    /** For each word so many tickets are looked at. */
    static final int EACH = 100;

    private static final int MOST_LOOKED_UP = 24;
    private static final int RAREST = 12;

    /** What a ticket shares with the text. */
    record Shared(TicketId ticket, int percent, List<String> words) {}

    static Overlap of(Passage text, Function<Set<String>, List<Likeness>> alike, Optional<TicketId> except) {
        Set<String> words = new LinkedHashSet<>(candidates(text));
        Map<String, Integer> tickets = new HashMap<>();
        List<Likeness> found = alike.apply(words).stream()
                .filter(one -> !Optional.of(one.ticket()).equals(except))
                .toList();
        found.forEach(one -> one.words().forEach(word -> tickets.merge(word, 1, Integer::sum)));
        Map<String, Double> importance = new HashMap<>();
        words.stream()
                .sorted(Comparator.comparingInt(word -> tickets.getOrDefault(word, 0)))
                .limit(RAREST)
                .forEach(word -> importance.put(word, rareness(tickets.getOrDefault(word, 0))));
        Map<TicketId, Set<String>> shared = new HashMap<>();
        for (Likeness one : found) {
            Set<String> common = new LinkedHashSet<>(one.words());
            common.retainAll(importance.keySet());
            shared.put(one.ticket(), common);
        }
        return new Overlap(importance, shared);
    }

    /** Words of the title first, then long ones, which are rarer as a rule. */
    private static List<String> candidates(Passage text) {
        Comparator<String> byWeight =
                Comparator.comparingInt(word -> -text.weights().getOrDefault(word, 0));
        return text.weights().keySet().stream()
                .filter(word -> !word.startsWith("#"))
                .sorted(byWeight.thenComparing(word -> -word.length()).thenComparing(Comparator.naturalOrder()))
                .limit(MOST_LOOKED_UP)
                .toList();
    }

    private static double rareness(int tickets) {
        return Math.log(1 + (double) EACH / Math.max(1, Math.min(tickets, EACH)));
    }

    List<Shared> best(int leastPercent, int most) {
        int leastWords = Math.min(2, importance.size());
        return shared.keySet().stream()
                .map(this::of)
                .filter(one -> one.percent() >= leastPercent && one.words().size() >= leastWords)
                .sorted(Comparator.comparingInt(Shared::percent)
                        .thenComparingLong(one -> one.ticket().value())
                        .reversed())
                .limit(most)
                .toList();
    }

    Shared of(TicketId ticket) {
        List<String> words = shared.getOrDefault(ticket, Set.of()).stream()
                .sorted(Comparator.comparingDouble((String word) -> -importance.getOrDefault(word, 0.0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        double all = sum(importance.keySet().stream());
        return new Shared(ticket, all == 0 ? 0 : (int) Math.round(100 * sum(words.stream()) / all), words);
    }

    private double sum(Stream<String> words) {
        return words.mapToDouble(word -> importance.getOrDefault(word, 0.0)).sum();
    }
}
