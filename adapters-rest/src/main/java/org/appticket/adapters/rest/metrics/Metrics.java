package org.appticket.adapters.rest.metrics;

import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.OpenMetricsTextFormatWriter;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.Unit;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * What {@code /metrics} tells: requests, what other parts of the service count, and the Java process. No label has values that come
 * from outside, so there is a bounded number of series.
 */
public final class Metrics {
    static final String CONTENT_TYPE = OpenMetricsTextFormatWriter.CONTENT_TYPE;

    private static final double[] SECONDS = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final Histogram requests;

    /**
     * A figure that another part of the service knows.
     *
     * @param name as OpenMetrics wants it, without {@code _total}
     * @param help what it says
     * @param grows whether it only grows
     * @param label by what its values are told apart
     * @param values where each value is read, by the word for it
     */
    public record Figure(String name, String help, boolean grows, String label, Map<String, LongSupplier> values) {}

    public Metrics(List<Figure> figures) {
        requests = Histogram.builder()
                .name("appticket_http_requests")
                .help("Requests by method, route and class of status")
                .unit(Unit.SECONDS)
                .labelNames("method", "route", "status")
                .classicOnly()
                .classicUpperBounds(SECONDS)
                .register(registry);
        figures.forEach(this::add);
        JvmMetrics.builder().register(registry);
    }

    /** Counts a request that was answered. */
    void answered(String method, String route, int status, double seconds) {
        requests.labelValues(method, route, status / 100 + "xx").observe(seconds);
    }

    void write(OutputStream out) throws IOException {
        OpenMetricsTextFormatWriter.create().write(out, registry.scrape());
    }

    private void add(Figure figure) {
        if (figure.grows()) {
            CounterWithCallback.builder()
                    .name(figure.name())
                    .help(figure.help())
                    .labelNames(figure.label())
                    .callback(sample ->
                            figure.values().forEach((word, value) -> sample.call((double) value.getAsLong(), word)))
                    .register(registry);
        } else {
            GaugeWithCallback.builder()
                    .name(figure.name())
                    .help(figure.help())
                    .labelNames(figure.label())
                    .callback(sample ->
                            figure.values().forEach((word, value) -> sample.call((double) value.getAsLong(), word)))
                    .register(registry);
        }
    }
}
