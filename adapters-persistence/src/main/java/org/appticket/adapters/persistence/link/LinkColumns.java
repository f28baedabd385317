package org.appticket.adapters.persistence.link;

import java.sql.SQLException;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.domain.dependency.ExternalLink;
import org.appticket.domain.dependency.Link;
import org.appticket.domain.dependency.LinkKind;
import org.appticket.domain.id.LinkId;
import org.appticket.domain.id.TicketId;

/** Links as rows have them. */
final class LinkColumns {
    private LinkColumns() {}

    static Link link(Row row) throws SQLException {
        return new Link(
                new LinkId(row.number("id")),
                row.choice("kind", LinkKind.class),
                new TicketId(row.number("first_ticket")),
                new TicketId(row.number("second_ticket")));
    }

    static ExternalLink external(Row row) throws SQLException {
        return new ExternalLink(
                new LinkId(row.number("id")), row.text("system_name"), row.text("link_key"), row.textIfAny("url"));
    }
}
