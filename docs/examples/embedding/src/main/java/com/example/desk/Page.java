package com.example.desk;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.appticket.domain.sla.clock.Reading;
import org.appticket.domain.sla.clock.Segment;
import org.appticket.domain.sla.clock.Segment.Because;

/**
 * What is printed, with times as the clock of the office shows them.
 *
 * @param out where
 */
record Page(PrintStream out) {

    private static final DateTimeFormatter ON_THE_WALL =
            DateTimeFormatter.ofPattern("EEE dd MMM HH:mm", Locale.ENGLISH).withZone(Office.PARIS);

    void title(String text) {
        out.print(text + "\n");
    }

    void tell(Object what, Object value) {
        out.printf(Locale.ROOT, "  %-26s %s\n", what, value);
    }

    void tell(Reading reading) {
        String left = reading.overrun().isZero()
                ? text(reading.remaining()) + " left"
                : text(reading.overrun()) + " too long";
        String risk = reading.atRisk() ? ", at risk" : "";
        String until = reading.deadline().map(Page::text).orElse("-");
        tell(reading.target(), reading.state() + ", until " + until + ", " + left + risk);
    }

    void tell(Segment segment) {
        String from = text(segment.from());
        String amount = segment.amount().isZero() ? "" : text(segment.amount());
        String why = segment.because().map(Page::text).orElse("");
        String row = String.format(
                Locale.ROOT, "  %s - %s  %-8s %3s  %s", from, text(segment.to()), segment.kind(), amount, why);
        out.print(row.stripTrailing() + "\n");
    }

    static String text(Instant instant) {
        return ON_THE_WALL.format(instant);
    }

    static String text(Duration duration) {
        return duration.toString().substring(2).toLowerCase(Locale.ROOT);
    }

    private static String text(Because because) {
        return because instanceof Because.Event event
                ? "event " + event.sequence()
                : ((Because.Holiday) because).name();
    }
}
