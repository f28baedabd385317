package org.appticket.adapters.persistence.ticket;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.appticket.adapters.persistence.sql.Sql;

/** A ticket's tags one by one, for lists by tag; the ticket's own row has them all. */
final class TagTable {
    private TagTable() {}

    static void replace(Connection connection, TicketRow ticket, List<String> before) throws SQLException {
        if (ticket.words().equals(before)) {
            return;
        }
        if (!before.isEmpty()) {
            Sql.of("delete from ticket_tag where ticket = ?", ticket.id).update(connection);
        }
        List<List<Object>> rows = ticket.words().stream()
                .map(word -> List.<Object>of(ticket.id, word))
                .toList();
        Sql.insert(connection, "ticket_tag", List.of("ticket", "word"), rows);
    }
}
