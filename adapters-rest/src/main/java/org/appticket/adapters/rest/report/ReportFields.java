package org.appticket.adapters.rest.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.stream.Collectors;
import org.appticket.adapters.rest.input.Ids;
import org.appticket.adapters.rest.input.QueryFields;
import org.appticket.application.view.report.Grouping;
import org.appticket.application.view.report.ReportKind;
import org.appticket.domain.Zones;
import org.appticket.domain.id.TeamId;

/** What can be said about a report in its address. */
final class ReportFields {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private ReportFields() {}

    static Optional<TeamId> team(QueryFields fields) {
        return fields.parsed("team", "1, 2, 3 …", text -> Ids.parse(text).map(TeamId::new));
    }

    static Optional<LocalDate> date(QueryFields fields, String name) {
        return fields.parsed(name, "2026-03-02", ReportFields::date);
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DATE));
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }

    static Optional<ZoneId> zone(QueryFields fields) {
        return fields.parsed("zone", "Europe/Paris", Zones::find);
    }

    /** What the lines of a report are to be; the first that it can have where nothing is said. */
    static Grouping grouping(QueryFields fields, ReportKind kind) {
        String allowed = kind.groupings().stream().map(Enum::name).collect(Collectors.joining(", "));
        return fields.parsed(
                        "group",
                        allowed,
                        text -> kind.groupings().stream()
                                .filter(grouping -> grouping.name().equals(text))
                                .findFirst())
                .orElse(kind.groupings().get(0));
    }
}
