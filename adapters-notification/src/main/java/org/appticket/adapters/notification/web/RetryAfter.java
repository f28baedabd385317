package org.appticket.adapters.notification.web;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpResponse;

/**
 * How long a server that has too much to do asks to be left alone, by
 * <a href="https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3">Retry-After</a>: in seconds, or until a time by its own clock.
 */
final class RetryAfter {
    private static final Set<Integer> BUSY = Set.of(429, 503);
    private static final String SECONDS = "\\d{1,9}";

    private RetryAfter() {}

    /** Zero if it does not ask, or in a way that says nothing. */
    static Duration of(HttpResponse response) {
        return Optional.of(response)
                .filter(busy -> BUSY.contains(busy.getCode()))
                .flatMap(busy -> text(busy, "Retry-After"))
                .flatMap(asked -> asked.matches(SECONDS)
                        ? Optional.of(Duration.ofSeconds(Long.parseLong(asked)))
                        : between(text(response, "Date"), asked))
                .orElse(Duration.ZERO);
    }

    private static Optional<Duration> between(Optional<String> now, String until) {
        return now.flatMap(RetryAfter::time)
                .flatMap(begin -> time(until).map(end -> Duration.between(begin, end)))
                .filter(rest -> !rest.isNegative());
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text)));
        } catch (DateTimeException odd) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(HttpResponse response, String name) {
        return Optional.ofNullable(response.getFirstHeader(name)).map(Header::getValue);
    }
}
