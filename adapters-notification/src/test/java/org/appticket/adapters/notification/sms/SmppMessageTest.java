package org.appticket.adapters.notification.sms;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.appticket.domain.history.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmppMessageTest {
    private static final Digest LETTER = Digest.ofText("a letter");

    private static SmppMessage message(String text) {
        return SmppMessage.of(LETTER, "33612345678", new SmsText(text));
    }

    @Test
    void what_fits_one_segment_has_no_head() {
        SmppMessage message = message("Écran cassé");
        assertEquals(0, message.kind());
        assertEquals(0, message.dataCoding());
        assertArrayEquals(
                new byte[] {0x1F, 'c', 'r', 'a', 'n', ' ', 'c', 'a', 's', 's', 5},
                message.segments().get(0));
    }

    @Test
    void other_characters_go_by_sixteen_bits_the_greater_first() {
        SmppMessage message = message("Экран 😀");
        assertEquals(8, message.dataCoding());
        assertEquals("Экран 😀", new String(message.segments().get(0), StandardCharsets.UTF_16BE));
    }

    @ParameterizedTest
    @CsvSource({"a, 161, 2, 153", "€, 100, 2, 152", "ê, 71, 2, 134", "😀, 67, 3, 132"})
    void each_of_several_segments_begins_with_a_head_and_is_as_long_as_the_air_has_room_for(
            String character, int times, int count, int first) {
        SmppMessage message = message(character.repeat(times));
        assertEquals(0x40, message.kind());
        assertEquals(count, message.segments().size());
        assertEquals(6 + first, message.segments().get(0).length);
        byte mark = message.segments().get(0)[3];
        for (int i = 0; i < count; i++) {
            assertArrayEquals(
                    new byte[] {5, 0, 3, mark, (byte) count, (byte) (i + 1)},
                    Arrays.copyOf(message.segments().get(i), 6));
        }
    }

    @Test
    void a_message_that_goes_out_again_is_the_same_byte_by_byte_and_another_one_is_marked_otherwise() {
        List<byte[]> once = message("a".repeat(200)).segments();
        List<byte[]> again = message("a".repeat(200)).segments();
        for (int i = 0; i < once.size(); i++) {
            assertArrayEquals(once.get(i), again.get(i));
        }
        assertNotEquals(once.get(0)[3], message("b".repeat(200)).segments().get(0)[3]);
    }

    @Test
    void nothing_is_lost_between_segments() {
        StringBuilder said = new StringBuilder();
        String text = "[é€]".repeat(100);
        new SmsText(text).parts().forEach(said::append);
        assertEquals(text, said.toString());
        assertTrue(new SmsText(text).parts().size() > 3);
    }
}
