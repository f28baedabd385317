package org.appticket.adapters.persistence.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.appticket.adapters.persistence.sql.Cursors;
import org.appticket.adapters.persistence.sql.Micros;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.application.paging.Cursor;
import org.appticket.application.view.TicketRecord;
import org.appticket.application.view.TicketSort;

/** The order of a list of tickets {@code t}, which always ends with their numbers, so that every ticket has one place. */
final class SortOrder {
    private final List<TicketSort.Key> keys;
    private final boolean live;

    private SortOrder(List<TicketSort.Key> keys, boolean live) {
        this.keys = keys;
        this.live = live;
    }

    static SortOrder of(TicketSort sort) {
        List<TicketSort.Key> keys = new ArrayList<>(sort.keys());
        keys.add(new TicketSort.Key(
                TicketSort.Field.ID, keys.get(keys.size() - 1).descending()));
        return new SortOrder(keys, false);
    }

    /** The same for tickets that have not ended, in the words by which their indexes are found. */
    SortOrder ofLive() {
        return new SortOrder(keys, true);
    }

    String orderBy() {
        boolean descending = keys.get(keys.size() - 1).descending();
        String begin = live ? "order by t.live" + (descending ? " desc, " : ", ") : "order by ";
        return keys.stream()
                .map(key -> column(key.field()) + (key.descending() ? " desc" : ""))
                .distinct()
                .collect(Collectors.joining(", ", begin, ""));
    }

    /**
     * What comes after the cursor's place: {@code a ≥ ? and (a > ? or (a = ? and (b > ? or …)))}. The first part says
     * nothing new, but lets a database begin in the middle of an index.
     */
    Sql after(Cursor cursor) {
        List<Long> values = Cursors.numbers(cursor, keys.size());
        TicketSort.Key first = keys.get(0);
        Sql after = Sql.of("and " + column(first.field()) + (first.descending() ? " <= ?" : " >= ?"), values.get(0));
        after.add("and (");
        for (int index = 0; index < keys.size(); index++) {
            TicketSort.Key key = keys.get(index);
            after.add(column(key.field()) + (key.descending() ? " < ?" : " > ?"), values.get(index));
            if (index < keys.size() - 1) {
                after.add("or (" + column(key.field()) + " = ? and (", values.get(index));
            }
        }
        return after.add("))".repeat(keys.size() - 1) + ")");
    }

    Cursor cursor(TicketRecord ticket) {
        return new Cursor(keys.stream()
                .map(key -> Long.toString(value(key.field(), ticket)))
                .toList());
    }

    private static String column(TicketSort.Field field) {
        return switch (field) {
            case CREATED_AT -> "t.created_at";
            case UPDATED_AT -> "t.updated_at";
            case PRIORITY -> "t.priority";
            case DEADLINE -> "t.deadline";
            case ID -> "t.id";
        };
    }

    private static long value(TicketSort.Field field, TicketRecord ticket) {
        return switch (field) {
            case CREATED_AT -> Micros.of(ticket.origin().at());
            case UPDATED_AT -> Micros.of(ticket.updatedAt());
            case PRIORITY -> PriorityRank.of(ticket.details().prioritisation().priority());
            case DEADLINE -> ticket.deadline().map(Micros::of).orElse(Micros.NEVER);
            case ID -> ticket.id().value();
        };
    }
}
