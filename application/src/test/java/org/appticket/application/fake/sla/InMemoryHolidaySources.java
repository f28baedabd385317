package org.appticket.application.fake.sla;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.appticket.application.port.sla.Country;
import org.appticket.application.port.sla.HolidaySources;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.calendar.Holiday;

/** Two holidays of Germany, and one more of Bavaria. */
public final class InMemoryHolidaySources implements HolidaySources {
    private static final Map<String, List<Holiday>> KNOWN = Map.of(
            "", List.of(new Holiday(Holiday.parseDay("01-01"), "Neujahr"), unity()),
            "BY", List.of(new Holiday(Holiday.parseDay("01-06"), "Heilige Drei Könige")));

    private static Holiday unity() {
        return new Holiday(Holiday.parseDay("10-03"), "Tag der Deutschen Einheit");
    }

    @Override
    public List<Holiday> list(Country country, Year from, Year to, Locale language) {
        if (!country.code().equals("DE")) {
            throw InvalidValue.of("country", Problem.UNKNOWN_REFERENCE);
        }
        if (!KNOWN.containsKey(country.region().orElse(""))) {
            throw InvalidValue.of("region", Problem.UNKNOWN_REFERENCE);
        }
        Stream<Holiday> regional = country.region().map(KNOWN::get).orElse(List.of()).stream();
        List<Holiday> known = Stream.concat(KNOWN.getOrDefault("", List.of()).stream(), regional)
                .sorted((one, other) -> one.day().text().compareTo(other.day().text()))
                .toList();
        return IntStream.rangeClosed(from.getValue(), to.getValue())
                .boxed()
                .flatMap(year -> known.stream().map(holiday -> in(year, holiday)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Holiday> in(int year, Holiday holiday) {
        Optional<LocalDate> date = holiday.day().in(year);
        return date.map(day -> new Holiday(new Holiday.Once(day), holiday.name(), true, false));
    }
}
