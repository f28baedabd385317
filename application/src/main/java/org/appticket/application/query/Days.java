package org.appticket.application.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.appticket.application.view.TicketFilter.Span;

/** Spans of time as people type them, in days of UTC or in instants. */
final class Days {
    private static final Pattern COMPARED = Pattern.compile("(>=|<=|>|<)?(.+)");
    private static final String TO = "..";

    private Days() {}

    static Optional<Span> span(String typed) {
        try {
            int to = typed.indexOf(TO);
            return Optional.of(
                    to < 0
                            ? compared(typed)
                            : new Span(
                                    Optional.of(moment(typed.substring(0, to)).begin()),
                                    Optional.of(moment(typed.substring(to + TO.length()))
                                            .end())));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static Span compared(String typed) {
        Matcher matcher = COMPARED.matcher(typed);
        if (!matcher.matches()) {
            throw new DateTimeException("nothing");
        }
        Moment moment = moment(matcher.group(2));
        String how = matcher.group(1);
        return switch (how == null ? "" : how) {
            case ">=" -> new Span(Optional.of(moment.begin()), Optional.empty());
            case ">" -> new Span(Optional.of(moment.end()), Optional.empty());
            case "<" -> new Span(Optional.empty(), Optional.of(moment.begin()));
            case "<=" -> new Span(Optional.empty(), Optional.of(moment.end()));
            default -> new Span(Optional.of(moment.begin()), Optional.of(moment.end()));
        };
    }

    private static Moment moment(String text) {
        if (text.indexOf('T') > 0) {
            Instant instant = OffsetDateTime.parse(text).toInstant();
            return new Moment(instant, instant.plusNanos(1_000));
        }
        LocalDate day = LocalDate.parse(text);
        return new Moment(
                day.atStartOfDay(ZoneOffset.UTC).toInstant(),
                day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** From the beginning of a day, or from an instant, to the first microsecond after it. */
    private record Moment(Instant begin, Instant end) {}
}
