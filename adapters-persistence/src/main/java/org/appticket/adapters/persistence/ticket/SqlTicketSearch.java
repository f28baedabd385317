package org.appticket.adapters.persistence.ticket;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.adapters.persistence.assignment.AssignmentText;
import org.appticket.adapters.persistence.assignment.Colleagues;
import org.appticket.adapters.persistence.sql.Listing;
import org.appticket.adapters.persistence.sql.Micros;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.TicketSearch;
import org.appticket.application.view.PersonName;
import org.appticket.application.view.TicketFilter;
import org.appticket.application.view.TicketRecord;
import org.appticket.application.view.TicketSort;
import org.appticket.domain.details.Details;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.id.Version;
import org.appticket.domain.origin.Channel;
import org.appticket.domain.origin.Origin;
import org.appticket.domain.permission.Sight;

/** Tickets to be read: one query fills a page, whatever the filter; the sight is part of its condition. */
public final class SqlTicketSearch implements TicketSearch {
    private static final String SELECT = "select t.*, r.name as requester_name from";
    private static final String PEOPLE = "left join person r on r.id = t.requester";

    private final JpaUnitOfWork unitOfWork;
    private final InstantSource clock;

    /** The tickets in this store. */
    public SqlTicketSearch(JpaUnitOfWork unitOfWork, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public Optional<TicketRecord> find(TicketId id, Sight sight) {
        Sql query = Sql.of(SELECT + " ticket t " + PEOPLE + " where t.id = ? and", id.value())
                .add(SightCondition.of(sight));
        return unitOfWork.sql(connection -> {
            List<TicketRecord> found = query.list(connection, SqlTicketSearch::read);
            return Colleagues.named(connection, found).stream().findFirst();
        });
    }

    @Override
    public Set<TicketId> listSeen(Set<TicketId> ids, Sight sight) {
        Sql query = Sql.of("select t.id from ticket t where")
                .addIn("t.id", ids.stream().map(TicketId::value).toList())
                .add("and")
                .add(SightCondition.of(sight));
        return Set.copyOf(unitOfWork.sql(connection -> query.list(connection, row -> new TicketId(row.number("id")))));
    }

    @Override
    public Page<TicketRecord> list(TicketFilter filter, TicketSort sort, Sight sight, PageRequest page) {
        SortOrder order = SortOrder.of(sort);
        SortOrder fitting = Predicate.isLive(filter.statuses()) ? order.ofLive() : order;
        TicketFilter now = filter.asOf(clock.instant());
        return unitOfWork.sql(connection -> page(connection, Candidates.from(connection, now, sight), fitting, page));
    }

    /** A page of the tickets {@code t} in {@code from … where …}. */
    public static Page<TicketRecord> page(Connection connection, Sql from, TicketSort sort, PageRequest page)
            throws SQLException {
        return page(connection, from, SortOrder.of(sort), page);
    }

    private static Page<TicketRecord> page(Connection connection, Sql from, SortOrder order, PageRequest page)
            throws SQLException {
        Optional<Sql> after = page.after().map(order::after);
        Listing<TicketRecord> listing = new Listing<>(
                "t.id",
                from,
                after,
                order.orderBy(),
                found -> whole(found, order),
                SqlTicketSearch::read,
                order::cursor);
        Page<TicketRecord> found = listing.page(connection, page);
        return new Page<>(Colleagues.named(connection, found.items()), found.next(), found.total());
    }

    /** Tickets in the order of their numbers here, without those that may not be seen any more. */
    public static List<TicketRecord> records(Connection connection, List<Long> numbers, Sight sight)
            throws SQLException {
        if (numbers.isEmpty()) {
            return List.of();
        }
        Sql query = Sql.of(SELECT + " ticket t " + PEOPLE + " where")
                .addIn("t.id", numbers)
                .add("and")
                .add(SightCondition.of(sight));
        return Colleagues.named(connection, query.list(connection, SqlTicketSearch::read)).stream()
                .sorted(Comparator.comparingInt(
                        record -> numbers.indexOf(record.id().value())))
                .toList();
    }

    @Override
    public int count(TicketFilter filter, Sight sight, int most) {
        return unitOfWork.sql(connection -> Sql.of("select count(*) as counted from (select 1 as one")
                .add(Candidates.from(connection, filter.asOf(clock.instant()), sight))
                .add("limit ?) few", most)
                .find(connection, row -> (int) row.number("counted"))
                .orElseThrow());
    }

    /**
     * The numbers first, which an index gives in order, then what is shown of those few: else a database may sort whole
     * tickets, with their descriptions.
     */
    private static Sql whole(Sql found, SortOrder order) {
        return Sql.of(SELECT + " (")
                .add(found)
                .add(") found join ticket t on t.id = found.id " + PEOPLE)
                .add(order.orderBy());
    }

    private static TicketRecord read(Row row) throws SQLException {
        Details details = DetailsColumns.of(row).toDetails();
        return new TicketRecord(
                new TicketId(row.number("id")),
                new Version(row.number("version")),
                new Origin(
                        row.choice("channel", Channel.class),
                        row.instant("created_at"),
                        row.numberIfAny("follow_up_of").map(TicketId::new)),
                details,
                StateColumns.of(row).toState(),
                new PersonName(
                        details.requester(), row.textIfAny("requester_name").orElse("")),
                Colleagues.unnamed(AssignmentText.read(row.text("assignments"))),
                WatcherTable.read(row.text("watchers")),
                row.instant("updated_at"),
                Optional.of(row.number("deadline"))
                        .filter(deadline -> deadline < Micros.NEVER)
                        .map(Micros::toInstant));
    }
}
