package org.appticket.adapters.persistence.link;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.ticket.SightCondition;
import org.appticket.application.view.link.Ties;
import org.appticket.domain.dependency.ExternalLink;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.permission.Sight;

/**
 * What is shown with each of some tickets: which of them have any ties at all, and for those one query of five parts. Indexes answer
 * both; most tickets have none, and the second query takes a database longer to read than to answer.
 */
final class TiesQuery {
    private static final String UNSETTLED = "t.status not in ('RESOLVED', 'CLOSED') and";

    private final Set<TicketId> tickets;
    private final Sight sight;

    TiesQuery(Set<TicketId> tickets, Sight sight) {
        this.tickets = tickets;
        this.sight = sight;
    }

    private static Sql tied(List<Long> numbers) {
        return Sql.of("select second_ticket as id from ticket_link where")
                .addIn("second_ticket", numbers)
                .add("union select first_ticket from ticket_link where kind = 'PARENT_OF' and")
                .addIn("first_ticket", numbers)
                .add("union select id from ticket where follow_up_of is not null and")
                .addIn("id", numbers)
                .add("union select ticket from ticket_external_link where")
                .addIn("ticket", numbers);
    }

    private Sql parts(List<Long> numbers) {
        return part("BLOCKER", "l.second_ticket", "ticket_link l join ticket t on t.id = l.first_ticket", sight)
                .add("l.kind = 'BLOCKS' and " + UNSETTLED)
                .addIn("l.second_ticket", numbers)
                .add("union all")
                .add(part("CHILD", "l.first_ticket", "ticket_link l join ticket t on t.id = l.second_ticket", sight))
                .add("l.kind = 'PARENT_OF' and " + UNSETTLED)
                .addIn("l.first_ticket", numbers)
                .add("union all")
                .add(part("PARENT", "l.second_ticket", "ticket_link l join ticket t on t.id = l.first_ticket", sight))
                .add("l.kind = 'PARENT_OF' and t.status in ('RESOLVED', 'CLOSED') and")
                .addIn("l.second_ticket", numbers)
                .add("union all")
                .add(part("ORIGIN", "f.id", "ticket f join ticket t on t.id = f.follow_up_of", sight))
                .addIn("f.id", numbers)
                .add("union all select 'OUTSIDE', e.ticket, 0, 1, e.id, e.system_name, e.link_key, e.url")
                .add("from ticket_external_link e where")
                .addIn("e.ticket", numbers);
    }

    /** What one row says of a ticket. */
    private enum Part {
        BLOCKER,
        CHILD,
        PARENT,
        ORIGIN,
        OUTSIDE
    }

    private record Found(Part part, TicketId ticket, Optional<TicketId> other, boolean seen, List<ExternalLink> link) {
        static Found of(Row row) throws SQLException {
            Part part = row.choice("part", Part.class);
            return new Found(
                    part,
                    new TicketId(row.number("ticket")),
                    part == Part.OUTSIDE ? Optional.empty() : Optional.of(new TicketId(row.number("other"))),
                    row.number("seen") == 1,
                    part == Part.OUTSIDE ? List.of(LinkColumns.external(row)) : List.of());
        }
    }

    Map<TicketId, Ties> on(Connection connection) throws SQLException {
        List<Long> tied = tied(SqlLinks.values(tickets)).list(connection, row -> row.number("id"));
        List<Found> parts = tied.isEmpty() ? List.of() : parts(tied).list(connection, Found::of);
        Map<TicketId, List<Found>> found = parts.stream().collect(Collectors.groupingBy(Found::ticket));
        return tickets.stream()
                .collect(Collectors.toMap(Function.identity(), id -> ties(found.getOrDefault(id, List.of()))));
    }

    private static Ties ties(List<Found> found) {
        if (found.isEmpty()) {
            return Ties.NONE;
        }
        Map<Part, SortedSet<TicketId>> others = new HashMap<>();
        Set<TicketId> seen = new HashSet<>();
        List<ExternalLink> external = new ArrayList<>();
        for (Found one : found) {
            one.other().ifPresent(id -> {
                others.computeIfAbsent(one.part(), any -> new TreeSet<>()).add(id);
                if (one.seen()) {
                    seen.add(id);
                }
            });
            external.addAll(one.link());
        }
        external.sort((one, other) -> one.id().compareTo(other.id()));
        return ties(others, seen, external);
    }

    private static Ties ties(Map<Part, SortedSet<TicketId>> others, Set<TicketId> seen, List<ExternalLink> external) {
        SortedSet<TicketId> none = new TreeSet<>();
        SortedSet<TicketId> blockedBy = new TreeSet<>(others.getOrDefault(Part.BLOCKER, none));
        SortedSet<TicketId> unsettled = new TreeSet<>(blockedBy);
        unsettled.addAll(others.getOrDefault(Part.CHILD, none));
        Optional<TicketId> endedParent =
                others.getOrDefault(Part.PARENT, none).stream().findFirst();
        blockedBy.retainAll(seen);
        return new Ties(
                blockedBy,
                new Obstacles(unsettled, endedParent, seen),
                external,
                seen.containsAll(others.getOrDefault(Part.ORIGIN, none)) && others.containsKey(Part.ORIGIN));
    }

    private static Sql part(String name, String ticket, String from, Sight sight) {
        return Sql.of("select '" + name + "' as part, " + ticket + " as ticket, t.id as other, case when")
                .add(SightCondition.of(sight))
                .add("then 1 else 0 end as seen, 0 as id, '' as system_name, '' as link_key, '' as url from " + from)
                .add("where");
    }
}
