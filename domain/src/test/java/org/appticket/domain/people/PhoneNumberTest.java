package org.appticket.domain.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PhoneNumberTest {

    @Test
    void a_number_is_the_same_however_it_is_written() {
        for (String written : List.of(
                "+33612345678",
                "+33 6 12 34 56 78",
                "0033 6.12.34.56.78",
                "+33 (0)6-12-34-56-78",
                "+33\u00a06\u202f12 34 56 78")) {
            assertEquals(Optional.of(new PhoneNumber("+33612345678")), PhoneNumber.parse(written), written);
        }
    }

    @Test
    void what_says_no_country_or_is_no_number_reaches_nobody() {
        for (String written :
                List.of("06 12 34 56 78", "4711", "+0612345678", "+33", "+3361234567890123", "+33 6x", "+", "")) {
            assertEquals(Optional.empty(), PhoneNumber.parse(written), written);
        }
        assertThrows(IllegalArgumentException.class, () -> new PhoneNumber("0612345678"));
    }
}
