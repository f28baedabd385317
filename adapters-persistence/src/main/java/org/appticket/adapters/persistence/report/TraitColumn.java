package org.appticket.adapters.persistence.report;

import java.sql.SQLException;
import java.util.Optional;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.ticket.PriorityRank;
import org.appticket.application.view.figure.Kind;
import org.appticket.application.view.figure.Trait;

/** Where a trait stands in a ticket {@code t}, and where the names of its kinds do. */
record TraitColumn(Trait trait) {

    /** The column that tells tickets apart. */
    String column() {
        return switch (trait) {
            case TEAM -> "t.team";
            case PRIORITY -> "t.priority";
            case CATEGORY -> "t.category";
            case TYPE -> "t.type";
            case CHANNEL -> "t.channel";
            case LEAD -> "t.lead_person";
        };
    }

    /** What was found of tickets, with its column {@code kind} and what that is called. */
    Sql named(Sql found) {
        Sql named = Sql.of("select k.*, " + (names().isEmpty() ? "k.kind" : "n.name") + " as kind_name from (")
                .add(found)
                .add(") k");
        names().ifPresent(table -> named.add("left join " + table + " n on n.id = k.kind"));
        return named;
    }

    private Optional<String> names() {
        return switch (trait) {
            case TEAM -> Optional.of("team");
            case CATEGORY -> Optional.of("category");
            case LEAD -> Optional.of("person");
            case PRIORITY, TYPE, CHANNEL -> Optional.empty();
        };
    }

    Kind read(Row row) throws SQLException {
        Optional<String> key = row.textIfAny("kind");
        if (key.isEmpty()) {
            return new Kind(Kind.NONE, Optional.empty());
        }
        if (trait == Trait.PRIORITY) {
            return new Kind(PriorityRank.toPriority(row.number("kind")).name(), Optional.empty());
        }
        return new Kind(key.get(), names().isEmpty() ? Optional.empty() : row.textIfAny("kind_name"));
    }
}
