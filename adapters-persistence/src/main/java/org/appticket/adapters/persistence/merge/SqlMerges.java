package org.appticket.adapters.persistence.merge;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.appticket.adapters.persistence.index.PassageTable;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.port.merge.Merges;
import org.appticket.domain.circle.Watchers;
import org.appticket.domain.details.Tags;
import org.appticket.domain.id.LinkId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.merge.Merge;

/** Merges with the numbers of what they moved, moved by as many statements however much it is. */
public final class SqlMerges implements Merges {
    private final JpaUnitOfWork unitOfWork;

    /** What an item is the number of. */
    private enum Kind {
        COMMENT,
        ATTACHMENT,
        ASSIGNMENT,
        LINK,
        INVITED,
        WATCHER
    }

    /** The merges of the tickets in this store. */
    public SqlMerges(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void add(Merge merge) {
        long source = merge.source().value();
        long target = merge.target().value();
        unitOfWork.inside(connection -> {
            Sql.insert(
                    connection,
                    "ticket_merge",
                    List.of("source", "target", "merged_at", "tags"),
                    List.of(List.of(source, target, merge.at(), merge.tags().toString())));
            addItems(connection, merge);
            move(connection, "ticket_comment", Kind.COMMENT, merge);
            move(connection, "ticket_attachment", Kind.ATTACHMENT, merge);
            renew(connection, merge);
            return merge;
        });
    }

    @Override
    public Optional<Merge> find(TicketId source) {
        Sql query = Sql.of("select * from ticket_merge where source = ?", source.value());
        return unitOfWork.sql(connection -> query.find(connection, row -> read(connection, row)));
    }

    @Override
    public void remove(Merge merge) {
        unitOfWork.inside(connection -> {
            moveBack(connection, "ticket_comment", Kind.COMMENT, merge);
            moveBack(connection, "ticket_attachment", Kind.ATTACHMENT, merge);
            renew(connection, merge);
            long source = merge.source().value();
            Sql.of("delete from ticket_merge_item where source = ?", source).update(connection);
            return Sql.of("delete from ticket_merge where source = ?", source).update(connection);
        });
    }

    /** What was moved is found where it is now. */
    private static void renew(Connection connection, Merge merge) throws SQLException {
        PassageTable.renew(connection, merge.source());
        PassageTable.renew(connection, merge.target());
    }

    private static void move(Connection connection, String table, Kind kind, Merge merge) throws SQLException {
        long source = merge.source().value();
        Sql.of("insert into ticket_merge_item (source, kind, item)")
                .add("select ticket, '" + kind + "', id from " + table + " where ticket = ?", source)
                .update(connection);
        Sql.of(
                        "update " + table + " set ticket = ? where ticket = ?",
                        merge.target().value(),
                        source)
                .update(connection);
    }

    private static void moveBack(Connection connection, String table, Kind kind, Merge merge) throws SQLException {
        long source = merge.source().value();
        Sql.of(
                        "update " + table + " set ticket = ? where ticket = ?",
                        source,
                        merge.target().value())
                .add("and id in (select item from ticket_merge_item where source = ? and kind = ?)", source, kind)
                .update(connection);
    }

    private static void addItems(Connection connection, Merge merge) throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        rows.addAll(rows(merge, Kind.INVITED, merge.watchers().invited(), PersonId::value));
        rows.addAll(rows(merge, Kind.WATCHER, merge.watchers().own(), PersonId::value));
        rows.addAll(rows(merge, Kind.ASSIGNMENT, merge.assignments(), Integer::longValue));
        rows.addAll(rows(merge, Kind.LINK, merge.links(), LinkId::value));
        Sql.insert(connection, "ticket_merge_item", List.of("source", "kind", "item"), rows);
    }

    private static <T> List<List<Object>> rows(Merge merge, Kind kind, Collection<T> items, Function<T, Long> number) {
        return items.stream()
                .map(item -> List.<Object>of(merge.source().value(), kind, number.apply(item)))
                .toList();
    }

    private static Merge read(Connection connection, Row row) throws SQLException {
        long source = row.number("source");
        String tags = row.text("tags");
        List<Item> items = Sql.of("select kind, item from ticket_merge_item where source = ? and", source)
                .addIn("kind", List.of(Kind.INVITED, Kind.WATCHER, Kind.ASSIGNMENT, Kind.LINK))
                .list(connection, item -> new Item(item.choice("kind", Kind.class), item.number("item")));
        return new Merge(
                new TicketId(source),
                new TicketId(row.number("target")),
                row.instant("merged_at"),
                Watchers.of(numbers(items, Kind.INVITED, PersonId::new), numbers(items, Kind.WATCHER, PersonId::new)),
                Tags.of(tags.isEmpty() ? List.of() : List.of(tags.split("\n", -1))),
                numbers(items, Kind.ASSIGNMENT, Math::toIntExact),
                numbers(items, Kind.LINK, LinkId::new));
    }

    private record Item(Kind kind, long number) {}

    private static <T> Set<T> numbers(List<Item> items, Kind kind, LongFunction<T> number) {
        return items.stream()
                .filter(item -> item.kind() == kind)
                .map(item -> number.apply(item.number()))
                .collect(Collectors.toSet());
    }
}
