package org.appticket.domain.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.LongStream;
import org.appticket.domain.access.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TotpKeyTest {
    private static final TotpKey KEY = TotpKey.of("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:15Z");
    private static final TimeStep STEP = TimeStep.at(NOW);

    /** RFC 6238, appendix B, the rows of SHA-1: the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59,287082",
        "1111111109,081804",
        "1111111111,050471",
        "1234567890,005924",
        "2000000000,279037",
        "20000000000,353130"
    })
    void the_codes_of_the_standard_come_out(long second, String code) {
        assertEquals(code, KEY.code(TimeStep.at(Instant.ofEpochSecond(second))));
    }

    /** RFC 4226, appendix D. */
    @ParameterizedTest
    @CsvSource({"0,755224", "1,287082", "2,359152", "3,969429", "4,338314", "5,254676", "9,520489"})
    void the_codes_of_the_standard_below_it_come_out(long step, String code) {
        assertEquals(code, KEY.code(new TimeStep(step)));
    }

    @Test
    void a_code_counts_in_its_step_and_the_ones_beside_it() {
        for (int offset = -5; offset <= 5; offset++) {
            TimeStep step = STEP.plus(offset);
            Optional<TimeStep> expected = Math.abs(offset) <= 1 ? Optional.of(step) : Optional.empty();
            assertEquals(expected, KEY.accept(KEY.code(step), NOW, TimeStep.NONE), "offset " + offset);
        }
    }

    @Test
    void a_code_counts_once_and_an_older_one_not_any_more() {
        assertEquals(Optional.empty(), KEY.accept(KEY.code(STEP), NOW, STEP));
        assertEquals(Optional.empty(), KEY.accept(KEY.code(STEP.plus(-1)), NOW, STEP));
        assertEquals(Optional.of(STEP.plus(1)), KEY.accept(KEY.code(STEP.plus(1)), NOW, STEP));
    }

    @ParameterizedTest
    @CsvSource({"''", "0", "00000000", "abcdef", "１２３４５６", "-12345"})
    void what_is_no_code_does_not_count(String typed) {
        assertEquals(Optional.empty(), KEY.accept(typed, NOW, TimeStep.NONE));
    }

    @Test
    void spaces_do_not_matter() {
        String code = KEY.code(STEP);
        String spaced = " " + code.substring(0, 3) + " " + code.substring(3);
        assertEquals(Optional.of(STEP), KEY.accept(spaced, NOW, TimeStep.NONE));
    }

    @Test
    void a_guess_is_right_as_often_as_three_codes_in_a_million_are() {
        long right = LongStream.range(0, 1_000_000)
                .filter(guess -> KEY.accept(String.format("%06d", guess), NOW, TimeStep.NONE)
                        .isPresent())
                .count();
        assertTrue(right >= 1 && right <= 3, "right guesses: " + right);
    }

    @Test
    void a_key_can_be_typed_and_read_from_a_picture() {
        assertEquals("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", KEY.base32());
        assertEquals(
                "otpauth://totp/Caf%C3%A9%20%26%20Co:agathe?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                        + "&issuer=Caf%C3%A9%20%26%20Co&algorithm=SHA1&digits=6&period=30",
                KEY.uri("Café & Co", "agathe"));
    }

    @Test
    void a_new_key_is_as_random_as_its_secret_and_shows_nothing_of_itself() {
        TotpKey key = TotpKey.from(Secret.of(new byte[Secret.BYTES]));
        byte[] other = new byte[Secret.BYTES];
        other[31] = 1;
        assertNotEquals(key, TotpKey.from(Secret.of(other)));
        assertEquals(key, TotpKey.of(key.bytes()));
        assertFalse(key.toString().contains(key.base32()));
        assertThrows(IllegalArgumentException.class, () -> TotpKey.of(new byte[19]));
    }
}
