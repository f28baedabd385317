package org.appticket.adapters.persistence.ticket;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.domain.circle.Watchers;
import org.appticket.domain.id.PersonId;

/** A ticket's watchers one by one, for lists; the ticket's own row has them all, as {@code 12+,15}: 12 was invited. */
public final class WatcherTable {
    private static final String INVITED = "+";

    private WatcherTable() {}

    static String text(Watchers watchers) {
        return Stream.concat(
                        watchers.invited().stream().map(person -> person + INVITED),
                        watchers.own().stream().map(PersonId::toString))
                .collect(Collectors.joining(","));
    }

    /** The watchers that a ticket's row has. */
    public static Watchers read(String text) {
        List<String> all =
                Arrays.stream(text.split(",")).filter(one -> !one.isEmpty()).toList();
        Predicate<String> invited = one -> one.endsWith(INVITED);
        return Watchers.of(people(all, invited), people(all, invited.negate()));
    }

    static void replace(Connection connection, TicketRow ticket, String before) throws SQLException {
        if (ticket.watchers.equals(before)) {
            return;
        }
        if (!before.isEmpty()) {
            Sql.of("delete from ticket_watcher where ticket = ?", ticket.id).update(connection);
        }
        Watchers watchers = read(ticket.watchers);
        List<List<Object>> rows = new ArrayList<>();
        watchers.invited().forEach(person -> rows.add(List.of(ticket.id, person.value(), true)));
        watchers.own().forEach(person -> rows.add(List.of(ticket.id, person.value(), false)));
        Sql.insert(connection, "ticket_watcher", List.of("ticket", "person", "invited"), rows);
    }

    private static Set<PersonId> people(List<String> all, Predicate<String> wanted) {
        return all.stream()
                .filter(wanted)
                .map(one -> new PersonId(Long.parseLong(one.replace(INVITED, ""))))
                .collect(Collectors.toSet());
    }
}
