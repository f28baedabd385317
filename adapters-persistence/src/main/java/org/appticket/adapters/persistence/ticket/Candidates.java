package org.appticket.adapters.persistence.ticket;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.structure.Subjects;
import org.appticket.adapters.persistence.ticket.Predicate.Gathered;
import org.appticket.application.view.TicketFilter;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.permission.Sight;

/**
 * Among which tickets {@code t} a list looks. Where a tag, or what somebody may see, leaves only few, they are gathered
 * first; where it leaves many, the order of the list is followed until a page is full. Neither then takes longer the more
 * tickets there are, and no database has to guess which is better.
 */
public final class Candidates {
    private static final int FEW_TAGGED = 1_000;

    /** More, because they may all be old: then the order of the list would be followed almost to its end. */
    private static final int FEW_OWN = 20_000;

    private static final int FEW_OF_KIND = 2_000;

    /** Takes nothing away, but keeps H2 from following the order and looking for each ticket in what is gathered. */
    private static final String NO_MORE = "limit " + 4 * FEW_OWN;

    private static final String COUNT = "(select count(*) from (select 1 as one from";

    private Candidates() {}

    /** {@code from … where …} for a list; the condition always holds the whole sight. */
    public static Sql from(Connection connection, TicketFilter filter, Sight sight) throws SQLException {
        List<Sql> gathered = new ArrayList<>();
        Set<Gathered> known = EnumSet.noneOf(Gathered.class);
        boolean fewTagged = !filter.tags().isEmpty() && areFew(connection, countTagged(filter), FEW_TAGGED);
        if (fewTagged) {
            gathered.add(Sql.of("select distinct ticket as id from ticket_tag where")
                    .addIn("word", filter.tags())
                    .add(NO_MORE));
            known.add(Gathered.TAGS);
        }
        List<Long> assignees = assignees(filter);
        if (!assignees.isEmpty() && areFew(connection, countAssigned(assignees, filter), FEW_OWN)) {
            gathered.add(Sql.of("select distinct ticket as id from")
                    .add(assigned(assignees, filter))
                    .add(NO_MORE));
            known.add(Gathered.ASSIGNEES);
        }
        if (seesOwnOnly(sight) && areFew(connection, countOwn(own(sight)), FEW_OWN)) {
            gathered.add(ownNumbers(own(sight)));
        }
        return from(gathered)
                .add("where")
                .add(Predicate.of(filter, known, sight))
                .add(Subjects.of(connection, filter.categories()));
    }

    /**
     * {@code select … as id …}: the numbers of few tickets, among which all are that fit; nothing if none of the parts that an index knows
     * leaves only few.
     */
    public static Optional<Sql> few(Connection connection, TicketFilter filter, Sight sight) throws SQLException {
        if (seesOwnOnly(sight) && areFew(connection, countOwn(own(sight)), FEW_OWN)) {
            return Optional.of(ownNumbers(own(sight)));
        }
        if (!filter.tags().isEmpty() && areFew(connection, countTagged(filter), FEW_TAGGED)) {
            return Optional.of(Sql.of("select distinct ticket as id from ticket_tag where")
                    .addIn("word", filter.tags())
                    .add(NO_MORE));
        }
        List<Long> assignees = assignees(filter);
        if (!assignees.isEmpty() && areFew(connection, countAssigned(assignees, filter), FEW_OF_KIND)) {
            return Optional.of(Sql.of("select distinct ticket as id from")
                    .add(assigned(assignees, filter))
                    .add(NO_MORE));
        }
        return fewOfKind(connection, filter);
    }

    private static Optional<Sql> fewOfKind(Connection connection, TicketFilter filter) throws SQLException {
        List<Sql> parts = new ArrayList<>();
        if (!filter.statuses().isEmpty() && !filter.statuses().contains(Status.CLOSED)) {
            parts.add(Sql.of("from ticket where").addIn("status", filter.statuses()));
        }
        if (!filter.requesters().isEmpty()) {
            List<Long> people =
                    filter.requesters().stream().map(PersonId::value).toList();
            parts.add(Sql.of("from ticket where").addIn("requester", people));
        }
        for (Sql part : parts) {
            Sql count = Sql.of("select (select count(*) from (select 1 as one")
                    .add(part)
                    .add("limit ?) counting) as counted", FEW_OF_KIND + 1);
            if (areFew(connection, count, FEW_OF_KIND)) {
                return Optional.of(Sql.of("select id").add(part).add(NO_MORE));
            }
        }
        return Optional.empty();
    }

    private static Sql ownNumbers(long person) {
        return Sql.of(
                        "select id from ticket where requester = ? union select ticket from ticket_assignment where person = ?"
                                + " union select ticket from ticket_watcher where person = ? and invited = ?",
                        person,
                        person,
                        person,
                        true)
                .add(NO_MORE);
    }

    private static Sql from(List<Sql> gathered) {
        if (gathered.isEmpty()) {
            return Sql.of("from ticket t");
        }
        Sql from = Sql.of("from (").add(gathered.get(0)).add(") few");
        for (int index = 1; index < gathered.size(); index++) {
            String name = "fewer" + index;
            from.add("join (").add(gathered.get(index)).add(") " + name + " on " + name + ".id = few.id");
        }
        return from.add("join ticket t on t.id = few.id");
    }

    private static boolean seesOwnOnly(Sight sight) {
        return !sight.everything()
                && !sight.whatIsNotConfidential()
                && sight.teams().isEmpty()
                && sight.own().isPresent();
    }

    private static long own(Sight sight) {
        return sight.own().map(PersonId::value).orElseThrow();
    }

    private static Sql countTagged(TicketFilter filter) {
        return Sql.of("select " + COUNT + " ticket_tag where")
                .addIn("word", filter.tags())
                .add("limit ?) tagged) as counted", FEW_TAGGED + 1);
    }

    private static Sql countOwn(long person) {
        return Sql.of("select " + COUNT + " ticket where requester = ? limit ?) asked)", person, FEW_OWN + 1)
                .add("+ " + COUNT + " ticket_assignment where person = ? limit ?) led)", person, FEW_OWN + 1)
                .add("+ " + COUNT + " ticket_watcher where person = ? and invited = ? limit ?) watched) as counted")
                .bind(person, true, FEW_OWN + 1);
    }

    /** Whom a list is about alone; nobody if it is also about tickets that nobody is assigned to. */
    private static List<Long> assignees(TicketFilter filter) {
        return filter.assignees().none()
                ? List.of()
                : filter.assignees().values().stream().map(PersonId::value).toList();
    }

    /** Those of closed tickets, which become ever more, are left out where nobody asks for them. */
    private static Sql assigned(List<Long> people, TicketFilter filter) {
        Sql assigned = Sql.of("ticket_assignment where").addIn("person", people);
        boolean live = !filter.statuses().isEmpty() && !filter.statuses().contains(Status.CLOSED);
        return live ? assigned.add("and live = ?", true) : assigned;
    }

    private static Sql countAssigned(List<Long> people, TicketFilter filter) {
        return Sql.of("select " + COUNT)
                .add(assigned(people, filter))
                .add("limit ?) assigned) as counted", FEW_OWN + 1);
    }

    private static boolean areFew(Connection connection, Sql count, int few) throws SQLException {
        return count.find(connection, row -> row.number("counted")).orElseThrow() <= few;
    }
}
