package org.appticket.adapters.notification.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GsmAlphabetTest {

    // 3GPP TS 23.038, 6.2.1 and 6.2.1.1: the first and the last of each row, and what French needs.
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "@, 00",
                "£, 01",
                "è, 04",
                "é, 05",
                "ù, 06",
                "Ç, 09",
                "å, 0f",
                "Δ, 10",
                "_, 11",
                "Ξ, 1a",
                "Æ, 1c",
                "É, 1f",
                "\" \", 20",
                "#, 23",
                "¤, 24",
                "', 27",
                "0, 30",
                "?, 3f",
                "¡, 40",
                "A, 41",
                "Z, 5a",
                "Ä, 5b",
                "§, 5f",
                "¿, 60",
                "a, 61",
                "z, 7a",
                "ä, 7b",
                "à, 7f",
                "^, 1b14",
                "{, 1b28",
                "}, 1b29",
                "\\, 1b2f",
                "[, 1b3c",
                "~, 1b3d",
                "], 1b3e",
                "|, 1b40",
                "€, 1b65",
                "Écran cassé, 1f6372616e2063617373 05"
            })
    void characters_have_the_places_of_the_standard(String text, String hex) {
        assertEquals(hex.replace(" ", ""), HexFormat.of().formatHex(GsmAlphabet.bytes(text)));
    }

    @Test
    void no_two_characters_have_the_same_place_and_there_are_as_many_as_in_the_standard() {
        Set<String> places = new HashSet<>();
        int characters = 0;
        for (int character = 0; character <= Character.MAX_VALUE; character++) {
            if (GsmAlphabet.has(character)) {
                characters++;
                byte[] bytes = GsmAlphabet.bytes(Character.toString(character));
                assertEquals(GsmAlphabet.places(character), bytes.length);
                places.add(HexFormat.of().formatHex(bytes));
            }
        }
        assertEquals(127 + 10, characters);
        assertEquals(characters, places.size());
        assertFalse(GsmAlphabet.has(0x1B));
    }

    @Test
    void what_is_not_in_it_is_not_written_by_it() {
        assertThrows(IllegalArgumentException.class, () -> GsmAlphabet.bytes("forêt"));
    }
}
