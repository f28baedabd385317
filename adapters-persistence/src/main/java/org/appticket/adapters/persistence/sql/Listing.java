package org.appticket.adapters.persistence.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.appticket.application.paging.Cursor;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;

/**
 * A list that is read page by page.
 *
 * @param columns what is selected of each element
 * @param from {@code from … where …}: all elements
 * @param after {@code and …}: those of the page and all later ones; nothing for the first page
 * @param order {@code order by …}, the same that {@code after} goes by
 * @param whole makes the query of the page out of the one that finds it
 * @param reader makes an element of a row
 * @param cursor the place of an element
 */
public record Listing<T>(
        String columns,
        Sql from,
        Optional<Sql> after,
        String order,
        UnaryOperator<Sql> whole,
        RowReader<T> reader,
        Function<T, Cursor> cursor) {

    /** A list in the order of a number that each element has only to itself. */
    public static <T> Listing<T> byNumber(
            String columns, Sql from, String column, PageRequest page, RowReader<T> reader, Function<T, Long> number) {
        Optional<Sql> after = page.after()
                .map(cursor -> Sql.of(
                        "and " + column + " > ?", Cursors.numbers(cursor, 1).get(0)));
        return new Listing<>(
                columns,
                from,
                after,
                "order by " + column,
                found -> found,
                reader,
                element -> Cursors.of(number.apply(element)));
    }

    /** The page that is asked for. */
    public Page<T> page(Connection connection, PageRequest request) throws SQLException {
        Sql query = Sql.of("select " + columns).add(from);
        after.ifPresent(query::add);
        query.add(order + " limit ?", request.limit() + 1);
        List<T> fetched = whole.apply(query).list(connection, reader);
        Optional<Page.Total> total = request.counted() ? Optional.of(count(connection)) : Optional.empty();
        return Page.of(fetched, request.limit(), cursor, total);
    }

    private Page.Total count(Connection connection) throws SQLException {
        return Sql.of("select count(*) as counted from (select 1")
                .add(from)
                .add("limit ?) as listed", Page.Total.LIMIT + 1)
                .find(connection, row -> Page.Total.of((int) row.number("counted")))
                .orElseThrow();
    }
}
