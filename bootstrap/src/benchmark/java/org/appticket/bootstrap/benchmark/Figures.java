package org.appticket.bootstrap.benchmark;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How long the requests of one measurement took. */
record Figures(long[] sortedNanos, Duration elapsed, long failures) {

    static Figures of(List<long[]> perConnection, Duration elapsed, long failures) {
        long[] all = perConnection.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return new Figures(all, elapsed, failures);
    }

    double perSecond() {
        return sortedNanos.length / (elapsed.toNanos() / 1e9);
    }

    double millisAt(double quantile) {
        if (sortedNanos.length == 0) {
            return Double.NaN;
        }
        int index = (int) Math.ceil(quantile * sortedNanos.length) - 1;
        return sortedNanos[Math.max(index, 0)] / 1e6;
    }

    String row(String database, String operation, int connections) {
        return String.format(
                Locale.ROOT,
                "| %-5s | %-10s | %11d | %10.0f | %8.1f | %8.1f | %8d |",
                database,
                operation,
                connections,
                perSecond(),
                millisAt(0.5),
                millisAt(0.99),
                failures);
    }
}
