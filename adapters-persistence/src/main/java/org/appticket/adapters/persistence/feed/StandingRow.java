package org.appticket.adapters.persistence.feed;

import java.sql.SQLException;
import org.appticket.adapters.persistence.assignment.AssignmentText;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.adapters.persistence.ticket.WatcherTable;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.ticket.Standing;

/** What decides who sees a ticket, read from its row alone. */
final class StandingRow {
    /** Of the table {@code ticket}, called {@code t}. */
    static final String COLUMNS = "t.status, t.requester, t.assignments, t.watchers, t.team, t.confidential";

    private StandingRow() {}

    static Standing read(Row row) throws SQLException {
        return new Standing(
                row.choice("status", Status.class),
                new PersonId(row.number("requester")),
                AssignmentText.read(row.text("assignments")).assigned(),
                WatcherTable.read(row.text("watchers")).invited(),
                row.numberIfAny("team").map(TeamId::new),
                row.flag("confidential"));
    }
}
