package org.appticket.adapters.persistence.index;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.appticket.adapters.persistence.index.PassageTable.Part;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.search.Passage;

/** What a ticket says, and everything that was said about it, as its rows have it. */
record Said(long id, String title, String description, String tags) {
    static List<Said> list(Connection connection, Sql condition) throws SQLException {
        return Sql.of("select id, title, description, tags from ticket where")
                .add(condition)
                .list(
                        connection,
                        row -> new Said(
                                row.number("id"), row.text("title"), row.text("description"), row.text("tags")));
    }

    Map<Part, Passage> passages(Connection connection) throws SQLException {
        Map<Part, Passage> passages = new LinkedHashMap<>();
        passages.put(
                Part.ofTicket(id), Passage.ofTicket(new TicketId(id), title, description, List.of(tags.split("\n"))));
        Sql.of("select id, visibility, body from ticket_comment where ticket = ? and body is not null", id)
                .list(
                        connection,
                        row -> passages.put(
                                Part.ofComment(id, row.number("id")),
                                Passage.ofComment(row.text("body"), row.choice("visibility", Visibility.class))));
        Sql.of("select id, visibility, name from ticket_attachment where ticket = ?", id)
                .list(
                        connection,
                        row -> passages.put(
                                Part.ofAttachment(id, row.number("id")),
                                Passage.ofAttachment(row.text("name"), row.choice("visibility", Visibility.class))));
        return passages;
    }
}
