package org.appticket.application.fake.search;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.appticket.application.fake.store.InMemoryList;
import org.appticket.application.paging.Cursor;
import org.appticket.application.view.TicketRecord;
import org.appticket.application.view.TicketSort;
import org.appticket.application.view.TicketSort.Field;
import org.appticket.domain.details.Priority;

/** The order of a list, in which every ticket has one place. */
record TicketOrder(List<TicketSort.Key> keys) implements Comparator<TicketRecord> {

    static TicketOrder of(TicketSort sort) {
        List<TicketSort.Key> keys = new ArrayList<>(sort.keys());
        keys.add(new TicketSort.Key(Field.ID, keys.get(keys.size() - 1).descending()));
        return new TicketOrder(keys);
    }

    @Override
    public int compare(TicketRecord one, TicketRecord other) {
        return compare(place(one), place(other));
    }

    Predicate<TicketRecord> after(Optional<Cursor> cursor) {
        if (cursor.isEmpty()) {
            return ticket -> true;
        }
        List<Long> from = InMemoryList.numbers(cursor.get(), keys.size());
        return ticket -> compare(place(ticket), from) > 0;
    }

    Cursor cursor(TicketRecord ticket) {
        return new Cursor(
                place(ticket).stream().map(value -> Long.toString(value)).toList());
    }

    private int compare(List<Long> one, List<Long> other) {
        return IntStream.range(0, keys.size())
                .map(index -> (keys.get(index).descending() ? -1 : 1) * Long.compare(one.get(index), other.get(index)))
                .filter(difference -> difference != 0)
                .findFirst()
                .orElse(0);
    }

    private List<Long> place(TicketRecord ticket) {
        return keys.stream().map(key -> value(key.field(), ticket)).toList();
    }

    private static long value(Field field, TicketRecord ticket) {
        return switch (field) {
            case CREATED_AT -> micros(ticket.origin().at());
            case UPDATED_AT -> micros(ticket.updatedAt());
            case PRIORITY -> rank(ticket.details().prioritisation().priority());
            case DEADLINE -> ticket.deadline().map(TicketOrder::micros).orElse(Long.MAX_VALUE);
            case ID -> ticket.id().value();
        };
    }

    private static long rank(Priority priority) {
        return switch (priority) {
            case LOW -> 1;
            case NORMAL -> 2;
            case HIGH -> 3;
            case CRITICAL -> 4;
        };
    }

    static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }
}
