package org.appticket.domain.inbound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MailTextTest {

    @Test
    void letters_keep_their_marks_as_long_as_there_are_not_more_than_unicode_lets_through() {
        assertEquals("é\nkọ̀", MailText.lines("e\u0301\r\nko\u0300\u0323"));
        assertEquals(30, MailText.lines("x" + "\u0332".repeat(1_000)).length() - 1);
    }

    @Test
    void marks_in_the_wrong_order_cost_no_more_than_others() {
        String hostile = "x" + "\u0301".repeat(1_000_000) + "\u0323".repeat(1_000_000);
        assertEquals(
                31,
                assertTimeoutPreemptively(Duration.ofSeconds(30), () -> MailText.lines(hostile))
                        .length());
    }
}
