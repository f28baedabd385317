package org.appticket.bootstrap.container;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.appticket.adapters.persistence.Database;
import org.appticket.adapters.rest.metrics.Metrics;
import org.appticket.adapters.rest.metrics.Metrics.Figure;
import org.appticket.adapters.rest.rate.Rates;
import org.appticket.adapters.security.ProofAlarm;
import org.appticket.application.port.throttle.ProofWatch.Outcome;
import org.appticket.bootstrap.wiring.outside.Outside;

/** What the parts of this server count. */
@Singleton
public class Figures {

    @Produces
    @Singleton
    Metrics metrics(Running running, Outside outside, Rates rates) {
        ProofAlarm attempts = outside.proofWatch();
        Database database = running.application().database();
        return new Metrics(List.of(
                new Figure(
                        "appticket_proofs",
                        "Attempts to prove who one is, by how they ended",
                        true,
                        "outcome",
                        each(Outcome.values(), attempts::count)),
                new Figure(
                        "appticket_rate_limited",
                        "Requests refused because there were too many, by what is counted",
                        true,
                        "kind",
                        each(Rates.Kind.values(), rates::refused)),
                new Figure(
                        "appticket_database_connections",
                        "Database connections that are lent, and requests that wait for one",
                        false,
                        "state",
                        Map.of(
                                "lent", () -> database.connectionsLent(),
                                "awaited", () -> database.waitingForConnections()))));
    }

    private static <E extends Enum<E>> Map<String, LongSupplier> each(E[] kinds, Function<E, Long> count) {
        return Arrays.stream(kinds)
                .collect(Collectors.toMap(
                        kind -> kind.name().toLowerCase(Locale.ROOT), kind -> () -> count.apply(kind)));
    }
}
