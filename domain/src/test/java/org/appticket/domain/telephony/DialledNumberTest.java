package org.appticket.domain.telephony;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DialledNumberTest {

    private static DialledNumber number(String written) {
        return DialledNumber.parse(written).orElseThrow();
    }

    @Test
    void a_number_is_the_same_with_its_country_and_without() {
        List<String> ways = List.of("+33 6 12 34 56 78", "0033 (0)6.12.34.56.78", "06 12 34 56 78", "612345678");
        for (String one : ways) {
            for (String other : ways) {
                assertTrue(number(one).isSameAs(number(other)), one + " is " + other);
                assertEquals("345678", number(one).tail());
            }
        }
        assertTrue(number("06 1234 5678").isSameAs(number("+39 06 1234 5678")), "where the zero is part of it");
    }

    @Test
    void other_numbers_are_others_even_if_they_end_alike() {
        for (String other : List.of("+336 12 34 56 79", "+33 7 12 34 56 78", "+49 6 12 34 56 78", "345678", "5678")) {
            assertFalse(number("+33 6 12 34 56 78").isSameAs(number(other)), other);
            assertFalse(number(other).isSameAs(number("+33 6 12 34 56 78")), other);
        }
        assertFalse(number("0471").isSameAs(number("471")), "inside a house every digit counts");
        assertTrue(number("0471").isSameAs(number("04-71")));
    }

    @Test
    void whoever_looks_for_the_end_of_a_number_finds_it_from_six_digits_on() {
        assertTrue(number("34 56 78").finds(number("+33 6 12 34 56 78")));
        assertTrue(number("12 34 56 78").finds(number("06 12 34 56 78")));
        assertTrue(number("4711").finds(number("4711")));
        assertFalse(number("5678").finds(number("06 12 34 56 78")));
        assertFalse(number("06 12 34 56 78").finds(number("34 56 78")));
        assertFalse(number("+33 6 12 34 56 78").finds(number("+49 6 12 34 56 78")));
    }

    @Test
    void what_is_no_number_is_none() {
        for (String written : List.of(
                "", "12", "+33", "anonymous", "06 12 34 56 78 ext. 4", "+0612345678", "+", "1234567890123456")) {
            assertEquals(Optional.empty(), DialledNumber.parse(written), written);
        }
        assertThrows(IllegalArgumentException.class, () -> new DialledNumber("06 12"));
    }
}
