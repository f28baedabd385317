package org.appticket.adapters.notification.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.appticket.adapters.notification.sms.SmsText.Encoding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsTextTest {

    @ParameterizedTest
    @CsvSource({
        "a, 160, GSM7, 1",
        "a, 161, GSM7, 2",
        "é, 306, GSM7, 2",
        "a, 307, GSM7, 3",
        "€, 80, GSM7, 1",
        "€, 81, GSM7, 2",
        // 76 of them fill 152 of 153 places: the next one is not divided.
        "€, 152, GSM7, 2",
        "€, 153, GSM7, 3",
        "ê, 70, UCS2, 1",
        "ê, 71, UCS2, 2",
        "ê, 134, UCS2, 2",
        "ê, 135, UCS2, 3",
        "😀, 35, UCS2, 1",
        // 33 of them fill 66 of 67 places.
        "😀, 66, UCS2, 2",
        "😀, 67, UCS2, 3"
    })
    void segments_are_counted_as_providers_count_them(String character, int times, Encoding encoding, int segments) {
        SmsText text = new SmsText(character.repeat(times));
        assertEquals(encoding, text.encoding());
        assertEquals(segments, text.segments());
    }
}
