package org.appticket.adapters.persistence.link;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appticket.adapters.persistence.sql.Listing;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.ticket.PriorityRank;
import org.appticket.adapters.persistence.ticket.SightCondition;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.link.LinkSearch;
import org.appticket.application.view.PersonName;
import org.appticket.application.view.link.GraphNode;
import org.appticket.application.view.link.LinkRecord;
import org.appticket.application.view.link.Neighbour;
import org.appticket.application.view.link.Ties;
import org.appticket.domain.dependency.Link;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.permission.Sight;

/** Links to be read: every answer takes one query, or two, and the sight is part of it. */
public final class SqlLinkSearch implements LinkSearch {
    private final JpaUnitOfWork unitOfWork;

    /** The links in this store. */
    public SqlLinkSearch(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Page<LinkRecord> list(TicketId ticket, Sight sight, PageRequest page) {
        Sql from = Sql.of("from (")
                .add(toTickets("first_ticket", "second_ticket", ticket, sight))
                .add("union all")
                .add(toTickets("second_ticket", "first_ticket", ticket, sight))
                .add("union all select id, null, null, null, null, null, system_name, link_key, url")
                .add("from ticket_external_link where ticket = ?) x where 1 = 1", ticket.value());
        Listing<LinkRecord> listing = Listing.byNumber(
                "x.*",
                from,
                "x.id",
                page,
                row -> link(row, ticket),
                link -> link.id().value());
        return unitOfWork.sql(connection -> listing.page(connection, page));
    }

    @Override
    public Map<TicketId, Ties> listTies(Set<TicketId> tickets, Sight sight) {
        if (tickets.isEmpty()) {
            return Map.of();
        }
        TiesQuery query = new TiesQuery(tickets, sight);
        return unitOfWork.sql(query::on);
    }

    @Override
    public List<Neighbour> listNeighbours(Set<TicketId> tickets, Sight sight, int most) {
        if (tickets.isEmpty()) {
            return List.of();
        }
        Sql query = Sql.of("select x.*, p.name as lead_name from (")
                .add(steps("first_ticket", "second_ticket", tickets, sight))
                .add("union all")
                .add(steps("second_ticket", "first_ticket", tickets, sight))
                .add(") x left join person p on p.id = x.lead_person order by x.id, x.origin limit ?", most);
        return unitOfWork.sql(connection -> query.list(connection, SqlLinkSearch::neighbour));
    }

    private static Sql toTickets(String here, String there, TicketId ticket, Sight sight) {
        return Sql.of("select l.id, l.kind, l.first_ticket, l.second_ticket, t.title, t.status,"
                        + " null as system_name, null as link_key, null as url")
                .add("from ticket_link l join ticket t on t.id = l." + there)
                .add("where l." + here + " = ? and", ticket.value())
                .add(SightCondition.of(sight));
    }

    private static LinkRecord link(Row row, TicketId ticket) throws SQLException {
        if (row.textIfAny("kind").isEmpty()) {
            return new LinkRecord.ToOutside(LinkColumns.external(row));
        }
        Link link = LinkColumns.link(row);
        return new LinkRecord.ToTicket(
                link.id(),
                link.from(ticket),
                link.other(ticket),
                row.text("title"),
                row.choice("status", Status.class));
    }

    private static Sql steps(String here, String there, Set<TicketId> tickets, Sight sight) {
        return Sql.of("select l.id, l.kind, l.first_ticket, l.second_ticket, l." + here + " as origin,")
                .add("t.title, t.status, t.priority, t.lead_person, case when")
                .add(SightCondition.of(sight))
                .add("then 1 else 0 end as seen from ticket_link l join ticket t on t.id = l." + there + " where")
                .addIn("l." + here, SqlLinks.values(tickets));
    }

    private static Neighbour neighbour(Row row) throws SQLException {
        Link link = LinkColumns.link(row);
        TicketId from = new TicketId(row.number("origin"));
        Optional<GraphNode> node =
                row.number("seen") == 1 ? Optional.of(node(row, link.other(from))) : Optional.empty();
        return new Neighbour(from, link, node);
    }

    private static GraphNode node(Row row, TicketId id) throws SQLException {
        String leadName = row.textIfAny("lead_name").orElse("");
        return new GraphNode(
                id,
                row.text("title"),
                row.choice("status", Status.class),
                PriorityRank.toPriority(row.number("priority")),
                row.numberIfAny("lead_person").map(person -> new PersonName(new PersonId(person), leadName)));
    }
}
