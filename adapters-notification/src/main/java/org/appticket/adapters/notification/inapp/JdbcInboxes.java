package org.appticket.adapters.notification.inapp;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.appticket.application.paging.Cursor;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.Inboxes;
import org.appticket.application.view.NoticeRecord;
import org.appticket.application.view.PersonName;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.NoticeId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.notification.Notice;
import org.appticket.domain.notification.NoticeKind;
import org.appticket.domain.permission.Sight;

/** Inboxes in the table {@code notice}, beside the tickets and people that they are about. */
public final class JdbcInboxes implements Inboxes {

    private static final String INSERT =
            "insert into notice (person, ticket, kind, visibility, author, happened_at, is_read)"
                    + " values (?, ?, ?, ?, ?, ?, ?)";
    private static final String COLUMNS =
            "select n.id, n.ticket, t.title, n.kind, n.author, p.name, n.happened_at, n.is_read ";

    private final Supplier<Connection> connection;
    private final Seen seen;

    /**
     * Inboxes in a store.
     *
     * @param connection the connection of the unit of work that is running, with all that it changed so far; it is neither
     *     committed nor closed here
     * @param seen how the store says which tickets somebody may see
     */
    public JdbcInboxes(Supplier<Connection> connection, Seen seen) {
        this.connection = connection;
        this.seen = seen;
    }

    @Override
    public void add(List<Notice> notices) {
        if (notices.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.get().prepareStatement(INSERT)) {
            for (Notice notice : notices) {
                bind(insert, notice);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failure) {
            throw new InboxFailure(failure);
        }
    }

    @Override
    public Page<NoticeRecord> list(PersonId person, Sight sight, Set<Visibility> readable, PageRequest page) {
        BoundSql known = known(person, sight, readable);
        BoundSql query = new BoundSql(COLUMNS).add(known);
        page.after().ifPresent(cursor -> query.add(" and n.id < ?", number(cursor)));
        query.add(" order by n.id desc limit ?", page.limit() + 1);
        List<NoticeRecord> fetched = query.list(connection.get(), JdbcInboxes::record);
        return Page.of(
                fetched,
                page.limit(),
                notice -> new Cursor(List.of(notice.id().toString())),
                page.counted() ? Optional.of(Page.Total.of(count(known, Page.Total.LIMIT + 1))) : Optional.empty());
    }

    @Override
    public int countUnread(PersonId person, Sight sight, Set<Visibility> readable) {
        return count(known(person, sight, readable).add(" and n.is_read = ?", false), UNREAD_LIMIT);
    }

    @Override
    public void markRead(PersonId person, Optional<NoticeId> upTo) {
        long newest = upTo.map(NoticeId::value).orElse(Long.MAX_VALUE);
        new BoundSql("update notice set is_read = ?", true)
                .add(" where person = ? and is_read = ? and id <= ?", person.value(), false, newest)
                .update(connection.get());
        String read = "from notice where person = ? and is_read = ?";
        new BoundSql("select id " + read, person.value(), true)
                .add(" order by id desc limit 1 offset ?", READ_KEPT)
                .list(connection.get(), row -> row.getLong("id"))
                .forEach(oldest -> new BoundSql("delete " + read, person.value(), true)
                        .add(" and id <= ?", oldest)
                        .update(connection.get()));
    }

    /** What a person was told, as far as they may still know of it. */
    private BoundSql known(PersonId person, Sight sight, Set<Visibility> readable) {
        BoundSql known = new BoundSql("from notice n join ticket t on t.id = n.ticket")
                .add(" left join person p on p.id = n.author where n.person = ?", person.value())
                .add(" and n.visibility")
                .addIn(readable.stream().map(Enum::name).toList());
        Seen.Condition seen = this.seen.of(sight);
        return known.add(" and (" + seen.text() + ")", seen.values().toArray());
    }

    private int count(BoundSql rows, int limit) {
        return new BoundSql("select count(*) as counted from (select n.id ")
                .add(rows)
                .add(" limit ?) as noticed", limit)
                .list(connection.get(), row -> row.getInt("counted"))
                .get(0);
    }

    private static long number(Cursor cursor) {
        try {
            if (cursor.values().size() == 1) {
                return Long.parseLong(cursor.values().get(0));
            }
        } catch (NumberFormatException forged) {
            throw InvalidValue.of("after", Problem.WRONG_FORMAT);
        }
        throw InvalidValue.of("after", Problem.WRONG_FORMAT);
    }

    private static void bind(PreparedStatement insert, Notice notice) throws SQLException {
        insert.setLong(1, notice.to().value());
        insert.setLong(2, notice.ticket().value());
        insert.setString(3, notice.kind().name());
        insert.setString(4, notice.visibility().name());
        insert.setObject(5, notice.by().person().map(PersonId::value).orElse(null), Types.BIGINT);
        insert.setLong(6, ChronoUnit.MICROS.between(Instant.EPOCH, notice.at()));
        insert.setBoolean(7, false);
    }

    private static NoticeRecord record(ResultSet row) throws SQLException {
        return new NoticeRecord(
                new NoticeId(row.getLong("id")),
                new TicketId(row.getLong("ticket")),
                row.getString("title"),
                NoticeKind.valueOf(row.getString("kind")),
                actor(row),
                Instant.EPOCH.plus(row.getLong("happened_at"), ChronoUnit.MICROS),
                row.getBoolean("is_read"));
    }

    private static Optional<PersonName> actor(ResultSet row) throws SQLException {
        long author = row.getLong("author");
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(new PersonName(new PersonId(author), row.getString("name")));
    }
}
