package org.appticket.adapters.persistence.link;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.port.link.Links;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.dependency.ExternalLink;
import org.appticket.domain.dependency.Link;
import org.appticket.domain.dependency.LinkKind;
import org.appticket.domain.dependency.TicketLinks;
import org.appticket.domain.dependency.Wait;
import org.appticket.domain.id.TicketId;

/** Links as rows; who adds to the graph of those who wait holds its gate. */
public final class SqlLinks implements Links {
    /** How many waits are looked through for a cycle. */
    static final int MOST = 200_000;

    private static final int AT_ONCE = 500;

    private final JpaUnitOfWork unitOfWork;

    /** The links in this store. */
    public SqlLinks(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void lockGraph() {
        Sql gate = Sql.of("select 1 from gate where name = 'dependencies' for update");
        unitOfWork.inside(connection -> gate.find(connection, row -> true));
    }

    @Override
    public TicketLinks get(TicketId ticket) {
        long number = ticket.value();
        Sql query = Sql.of(
                "select id, kind, first_ticket, second_ticket, null as system_name, null as link_key, null as url"
                        + " from ticket_link where first_ticket = ? or second_ticket = ?"
                        + " union all select id, null, null, null, system_name, link_key, url"
                        + " from ticket_external_link where ticket = ? order by 1",
                number,
                number,
                number);
        List<Link> links = new ArrayList<>();
        List<ExternalLink> external = new ArrayList<>();
        unitOfWork.inside(connection -> query.list(
                connection,
                row -> row.textIfAny("kind").isPresent()
                        ? links.add(LinkColumns.link(row))
                        : external.add(LinkColumns.external(row))));
        return new TicketLinks(ticket, links, external);
    }

    @Override
    public void add(Link link) {
        Optional<Wait> wait = link.asWait();
        List<Object> row = new ArrayList<>(List.of(
                link.id().value(),
                link.kind(),
                link.first().value(),
                link.second().value()));
        List<String> columns = new ArrayList<>(List.of("id", "kind", "first_ticket", "second_ticket"));
        if (wait.isPresent()) {
            columns.addAll(List.of("waiter", "awaited"));
            row.addAll(List.of(wait.get().waiter().value(), wait.get().awaited().value()));
        }
        insert("ticket_link", columns, row);
    }

    @Override
    public void remove(Link link) {
        Sql delete = Sql.of("delete from ticket_link where id = ?", link.id().value());
        unitOfWork.inside(delete::update);
    }

    @Override
    public void add(TicketId ticket, ExternalLink link) {
        List<String> columns = new ArrayList<>(List.of("id", "ticket", "system_name", "link_key"));
        List<Object> row = new ArrayList<>(List.of(link.id().value(), ticket.value(), link.system(), link.key()));
        link.url().ifPresent(url -> {
            columns.add("url");
            row.add(url);
        });
        insert("ticket_external_link", columns, row);
    }

    @Override
    public void remove(TicketId ticket, ExternalLink link) {
        Sql delete = Sql.of(
                "delete from ticket_external_link where id = ? and ticket = ?",
                link.id().value(),
                ticket.value());
        unitOfWork.inside(delete::update);
    }

    @Override
    public List<Wait> listWaits(Wait more) {
        return unitOfWork.inside(connection -> {
            if (!mayBeOnTheWay(connection, more)) {
                return List.of();
            }
            boolean h2 = "H2".equals(connection.getMetaData().getDatabaseProductName());
            return h2 ? stepByStep(connection, more) : atOnce(connection, more);
        });
    }

    @Override
    public Set<TicketId> listBlocked(Set<TicketId> tickets) {
        Sql query = Sql.of(
                        "select l.second_ticket as blocked from ticket_link l join ticket b on b.id = l.first_ticket"
                                + " where l.kind = ? and b.status not in ('RESOLVED', 'CLOSED') and",
                        LinkKind.BLOCKS)
                .addIn("l.second_ticket", values(tickets));
        return new HashSet<>(
                unitOfWork.inside(connection -> query.list(connection, row -> new TicketId(row.number("blocked")))));
    }

    @Override
    public boolean areChildrenClosed(TicketId parent) {
        Sql query = Sql.of(
                "select l.id from ticket_link l join ticket c on c.id = l.second_ticket"
                        + " where l.kind = ? and l.first_ticket = ? and c.status <> 'CLOSED' limit 1",
                LinkKind.PARENT_OF,
                parent.value());
        return unitOfWork
                .inside(connection -> query.find(connection, row -> row.number("id")))
                .isEmpty();
    }

    static List<Long> values(Collection<TicketId> tickets) {
        return tickets.stream().map(TicketId::value).toList();
    }

    private void insert(String table, List<String> columns, List<Object> row) {
        unitOfWork.inside(connection -> {
            Sql.insert(connection, table, columns, List.of(row));
            return row;
        });
    }

    /** Most tickets that are linked do not wait yet, or nothing waits for them: then there is nothing to look through. */
    private static boolean mayBeOnTheWay(Connection connection, Wait more) throws SQLException {
        return Sql.of(
                        "select id from ticket_link where waiter = ?",
                        more.awaited().value())
                .add("and exists (select 1 from ticket_link b where b.awaited = ?) limit 1")
                .bind(more.waiter().value())
                .find(connection, row -> true)
                .isPresent();
    }

    private static List<Wait> atOnce(Connection connection, Wait more) throws SQLException {
        return bounded(Sql.of("with recursive reached (node) as (select cast(? as signed)")
                .bind(more.awaited().value())
                .add("union select l.awaited from reached r join ticket_link l on l.waiter = r.node)")
                .add("select l.waiter, l.awaited from reached r join ticket_link l on l.waiter = r.node limit ?")
                .bind(MOST + 1)
                .list(connection, SqlLinks::toWait));
    }

    /** H2 knows no recursive query that meets each ticket once; it is in this process, where a query costs little. */
    private static List<Wait> stepByStep(Connection connection, Wait more) throws SQLException {
        List<Wait> waits = new ArrayList<>();
        Set<TicketId> reached = new HashSet<>(Set.of(more.awaited()));
        List<TicketId> next = List.of(more.awaited());
        while (!next.isEmpty()) {
            List<Wait> step = new ArrayList<>();
            for (int from = 0; from < next.size(); from += AT_ONCE) {
                step.addAll(Sql.of("select waiter, awaited from ticket_link where")
                        .addIn("waiter", values(next.subList(from, Math.min(next.size(), from + AT_ONCE))))
                        .list(connection, SqlLinks::toWait));
            }
            waits.addAll(step);
            bounded(waits);
            next = step.stream().map(Wait::awaited).filter(reached::add).toList();
        }
        return waits;
    }

    private static List<Wait> bounded(List<Wait> waits) {
        if (waits.size() > MOST) {
            throw InvalidValue.of("ticket", Problem.TOO_LONG, Map.of("max", MOST));
        }
        return waits;
    }

    private static Wait toWait(Row row) throws SQLException {
        return new Wait(new TicketId(row.number("waiter")), new TicketId(row.number("awaited")));
    }
}
