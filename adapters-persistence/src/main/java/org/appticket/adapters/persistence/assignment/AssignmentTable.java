package org.appticket.adapters.persistence.assignment;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.domain.assignment.Assignment;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * Those who are assigned to tickets and have not declined, one by one, for lists; the ticket's own row has
 * {@linkplain AssignmentText all} of them.
 */
public final class AssignmentTable {
    private static final List<String> COLUMNS =
            List.of("ticket", "number", "person", "team", "leads", "state", "live", "asked_at");

    private AssignmentTable() {}

    /**
     * What the table has of one ticket.
     *
     * @param text its assignments
     * @param live whether it is not closed
     */
    public record Entry(String text, boolean live) {
        /** Of a ticket that is new. */
        public static final Entry NONE = new Entry("", false);
    }

    /** Writes anew what the table has of a ticket, if it is something else now. */
    public static void replace(Connection connection, long ticket, Entry before, Entry after) throws SQLException {
        if (after.equals(before) || (before.text().isEmpty() && after.text().isEmpty())) {
            return;
        }
        if (!before.text().isEmpty()) {
            Sql.of("delete from ticket_assignment where ticket = ?", ticket).update(connection);
        }
        List<List<@Nullable Object>> rows = AssignmentText.read(after.text()).all().stream()
                .filter(one -> one.state().isActive())
                .map(one -> row(ticket, one, after.live()))
                .toList();
        Sql.insert(connection, "ticket_assignment", COLUMNS, rows);
    }

    private static List<@Nullable Object> row(long ticket, Assignment one, boolean live) {
        @Nullable Long person = one.assignee().person().map(PersonId::value).orElse(null);
        @Nullable Long team = one.assignee().team().map(TeamId::value).orElse(null);
        return Arrays.asList(
                ticket,
                one.number(),
                person,
                team,
                one.leads(),
                one.state(),
                live,
                one.times().asked());
    }

    /** The tickets that any of some people are assigned to. */
    public static Sql ticketsOf(List<Long> people) {
        return Sql.of("select ticket from ticket_assignment where").addIn("person", people);
    }

    /** How many people and teams have not declined. */
    public static int count(String text) {
        return (int) Stream.of(AssignmentText.read(text))
                .flatMap(all -> all.all().stream())
                .filter(one -> one.state().isActive())
                .count();
    }
}
