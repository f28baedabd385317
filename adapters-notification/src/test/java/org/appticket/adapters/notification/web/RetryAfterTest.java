package org.appticket.adapters.notification.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.message.BasicHttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {
    private static HttpResponse answer(int status, String asked) {
        HttpResponse answer = new BasicHttpResponse(status);
        answer.setHeader("Retry-After", asked);
        return answer;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "429 | 120 | PT2M",
                "503 | 0 | PT0S",
                "503 | 999999999 | PT277777H46M39S",
                "503 | Mon, 02 Mar 2026 10:00:30 GMT | PT30M30S",
                "503 | Mon, 02 Mar 2026 09:00:00 GMT | PT0S",
                "503 | -5 | PT0S",
                "503 | soon | PT0S",
                "503 | 12345678901234567890 | PT0S",
                "500 | 120 | PT0S",
                "200 | 120 | PT0S"
            })
    void a_server_with_too_much_to_do_says_how_long_to_leave_it_alone(int status, String asked, Duration rest) {
        HttpResponse answer = answer(status, asked);
        answer.setHeader("Date", "Mon, 02 Mar 2026 09:30:00 GMT");
        assertEquals(rest, RetryAfter.of(answer));
    }

    @Test
    void a_time_says_nothing_without_the_clock_that_it_is_told_by() {
        assertEquals(Duration.ZERO, RetryAfter.of(answer(503, "Mon, 02 Mar 2026 10:00:30 GMT")));
        assertEquals(Duration.ZERO, RetryAfter.of(new BasicHttpResponse(503)));
    }
}
