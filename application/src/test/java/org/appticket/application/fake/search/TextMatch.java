package org.appticket.application.fake.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.appticket.domain.search.Passage;
import org.appticket.domain.search.SearchText;
import org.appticket.domain.search.Term;

/** Whether passages of a ticket have what a text asks for, and how much its words count: what every search is measured by. */
record TextMatch(SearchText text) {

    boolean fits(List<Passage> passages) {
        Map<String, Integer> words = words(passages);
        return text.terms().stream().allMatch(term -> isMet(term, words))
                && text.unwanted().stream().noneMatch(term -> isMet(term, words))
                && text.phrases().stream().allMatch(phrase -> stands(phrase, passages))
                && text.unwantedPhrases().stream().noneMatch(phrase -> stands(phrase, passages));
    }

    long score(List<Passage> passages) {
        Map<String, Integer> words = words(passages);
        return text.terms().stream()
                .mapToLong(term -> words.entrySet().stream()
                        .filter(word -> term.isMetBy(word.getKey()))
                        .mapToLong(Map.Entry::getValue)
                        .sum())
                .sum();
    }

    private static boolean isMet(Term term, Map<String, Integer> words) {
        return words.keySet().stream().anyMatch(term::isMetBy);
    }

    private static boolean stands(String phrase, List<Passage> passages) {
        return passages.stream().anyMatch(passage -> passage.line().contains(phrase));
    }

    static Map<String, Integer> words(List<Passage> passages) {
        Map<String, Integer> words = new HashMap<>();
        passages.forEach(passage -> passage.weights().forEach((word, weight) -> words.merge(word, weight, Math::max)));
        return words;
    }
}
