package org.appticket.adapters.persistence.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.appticket.adapters.persistence.sql.Cursors;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.application.paging.Cursor;
import org.appticket.application.paging.PageRequest;

/**
 * Hits in the order of how much their words count, then of how new they are.
 *
 * @param hits the numbers of tickets, each with its score
 */
record Ranking(Sql hits) {
    private static final String ORDER = "order by r.score desc, r.created_at desc, r.id desc";

    /** One hit. */
    record Place(long score, long createdAt, long ticket) {
        Cursor cursor() {
            return new Cursor(
                    Stream.of(score, createdAt, ticket).map(String::valueOf).toList());
        }
    }

    static Ranking of(Sql found, Sql score) {
        return new Ranking(Sql.of("select t.id as id, t.created_at as created_at, t.weight +")
                .add(score)
                .add("as score from (")
                .add(found)
                .add(") t"));
    }

    List<Place> places(Connection connection, PageRequest page) throws SQLException {
        Sql query = Sql.of("select r.score as score, r.created_at as created_at, r.id as id from (")
                .add(hits)
                .add(") r");
        page.after().ifPresent(cursor -> query.add(after(cursor)));
        return query.add(ORDER + " limit ?", page.limit() + 1)
                .list(connection, row -> new Place(row.number("score"), row.number("created_at"), row.number("id")));
    }

    private static Sql after(Cursor cursor) {
        List<Long> at = Cursors.numbers(cursor, 3);
        return Sql.of("where r.score < ? or (r.score = ? and (r.created_at < ?", at.get(0), at.get(0), at.get(1))
                .add("or (r.created_at = ? and r.id < ?)))", at.get(1), at.get(2));
    }
}
